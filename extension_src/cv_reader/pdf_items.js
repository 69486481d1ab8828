/**
 * The text items of a page in the frame of their own baselines, in points: x along it, y across it, upwards.
 * {text, x, y, width, height, angle, font, end_of_line, glyphs: [[text, x, y, width, is_after_blank]]}
 *
 * What a span of one line shows is replaced by its /ActualText, where it has one: ligatures without a text of their own,
 * hyphens that a line's end made. (PDF 32000-1:2008, 14.9.4)
 */
export function withActualText(contents) {
  const items = [];
  const open = [];
  for (const content of contents) {
    if (content.type === undefined) items.push(positioned(content));
    else if (content.type !== 'endMarkedContent') open.push({ text: content.actualText ?? null, start: items.length });
    else if (open.length > 0) close(items, open.pop());
  }
  return items;
}

function close(items, { text, start }) {
  if (text === null) return;
  const first = items.findIndex((item, index) => index >= start && item.text.trim() !== '');
  if (first < 0) return;
  const shown = items.slice(first);
  const { x, y, height } = items[first];
  const isOneLine = shown.every((item) => item.text.trim() === '' || Math.abs(item.y - y) < height / 2);
  const isLoss = text === '' && shown.some((item) => /[\p{L}\p{N}]/u.test(item.text));
  if (!isOneLine || isLoss) return;
  const end = Math.max(...shown.map((item) => item.x + item.width));
  const end_of_line = shown.some((item) => item.end_of_line);
  items.splice(first, shown.length, { ...items[first], text, width: end - x, end_of_line, glyphs: [] });
}

function positioned({ str, transform: [a, b, , , e, f], width, height, fontName, hasEOL, glyphs = [] }) {
  const scale = Math.hypot(a, b) || 1;
  const along = (x, y) => (x * a + y * b) / scale;
  const across = (x, y) => (y * a - x * b) / scale;
  return {
    text: str,
    x: along(e, f),
    y: across(e, f),
    width,
    height,
    angle: Math.round((Math.atan2(b, a) * 180) / Math.PI),
    font: fontName,
    end_of_line: hasEOL,
    glyphs: glyphs.map(([text, x, y, advance, isAfterBlank]) => [text, along(x, y), across(x, y), advance, isAfterBlank]),
  };
}
