"""pdf.js's worker half with what its text extraction knows and does not tell: where each glyph stands, and /ActualText.

Its items say where a run of glyphs begins and how wide it should be; where a font's widths are wrong, words can be told
apart by the glyphs' own places alone. Its marked content comes without the text that it stands for. And a letter that the
font's table maps to nothing may still be known by the glyph's name.
"""

from pathlib import Path

from toolchain.node import PACKAGES
from toolchain.transpile import BUILD

# The Apache License wants it said with the licence.
NOTICE = "Changed by JobTrack: toolchain/pdfjs.py of its source lists what."
WORKER = "pdfjs-dist/legacy/build/pdf.worker.mjs"
# What stands in pdf.js exactly once, and what comes in its place.
CHANGES = (
    # A blank is no glyph of an item; the next one remembers it.
    (
        """          saveLastChar(" ");
          continue;
""",
        """          saveLastChar(" ");
          textContentItem.isAfterBlank = true;
          continue;
""",
    ),
    (
        """          intersector?.addGlyph(getCurrentTextTransform(), scaledDim, 0, glyph.unicode);
          textState.translateTextMatrix(scaledDim, 0);
""",
        """          const origin = getCurrentTextTransform();
          intersector?.addGlyph(origin, scaledDim, 0, glyph.unicode);
          const advance = scaledDim * textChunk.textAdvanceScale;
          textChunk.glyphs.push([glyph.unicode, origin[4], origin[5], advance, textChunk.isAfterBlank === true]);
          textChunk.isAfterBlank = false;
          textState.translateTextMatrix(scaledDim, 0);
""",
    ),
    (
        """      textContentItem.hasEOL = false;
      textContentItem.initialized = true;
""",
        """      textContentItem.hasEOL = false;
      textContentItem.glyphs = [];
      textContentItem.initialized = true;
""",
    ),
    (
        """        fontName: textChunk.fontName,
        hasEOL: textChunk.hasEOL
      };
    }
    async function handleSetFont""",
        """        fontName: textChunk.fontName,
        hasEOL: textChunk.hasEOL,
        glyphs: textChunk.vertical ? [] : textChunk.glyphs
      };
    }
    async function handleSetFont""",
    ),
    (
        """              let mcid = null;
              if (args[1] instanceof Dict) {
                mcid = args[1].get("MCID");
              }
              textContent.items.push({
                type: "beginMarkedContentProps",
""",
        """              let mcid = null;
              if (args[1] instanceof Name) {
                args[1] = resources.get("Properties")?.get(args[1].name);
              }
              let actualText = null;
              if (args[1] instanceof Dict) {
                mcid = args[1].get("MCID");
                actualText = args[1].get("ActualText");
              }
              textContent.items.push({
                type: "beginMarkedContentProps",
                actualText: typeof actualText === "string" ? stringToPDFString(actualText) : null,
""",
    ),
    (
        """    let unicode = this.toUnicode.get(charcode) || charcode;
""",
        """    let unicode = this.toUnicode.get(charcode) || charcode;
    if (!this.composite && (typeof unicode === "number" || /^[\\0\\s\\ufffd\\ue000-\\uf8ff]*$/.test(unicode))) {
      unicode = lettersOfName(this.differences?.[charcode], getGlyphsUnicode()) || unicode;
    }
""",
    ),
    (
        """            case "f_h":
            case "f_t":
            case "T_h":
              toUnicode[charcode] = glyphName.replaceAll("_", "");
              continue;
""",
        """            default:
              const letters = lettersOfName(glyphName, glyphsUnicodeMap);
              if (letters) {
                toUnicode[charcode] = letters;
              }
              continue;
""",
    ),
    (
        """function getUnicodeForGlyph(name, glyphsUnicodeMap) {
""",
        """function lettersOfName(name, glyphsUnicodeMap) {
  const stem = name?.split(".")[0];
  if (!stem) {
    return "";
  }
  const parts = /^[fijt]{2,3}$/.test(stem) && glyphsUnicodeMap[stem] === undefined ? stem.split("") : stem.split("_");
  const codes = parts.map(part => getUnicodeForGlyph(part, glyphsUnicodeMap));
  return codes.every(code => code > 0) ? String.fromCodePoint(...codes) : "";
}
function getUnicodeForGlyph(name, glyphsUnicodeMap) {
""",
    ),
)


class PdfJsError(Exception):
    """pdf.js is not as the changes expect it: another version must be looked at anew."""


def changed_worker() -> Path:
    """The file of pdf.js's worker half with every change made; raises PdfJsError."""
    text = (PACKAGES / WORKER).read_text("utf-8")
    for before, after in CHANGES:
        if text.count(before) != 1:
            raise PdfJsError(f"{WORKER} has {text.count(before)} times, and not once:\n{before}")
        text = text.replace(before, after)
    changed = BUILD / "pdfjs" / "pdf.worker.mjs"
    changed.parent.mkdir(parents=True, exist_ok=True)
    changed.write_text(f"// {NOTICE}\n{text}", "utf-8")
    return changed
