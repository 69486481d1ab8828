// What pdf.js may inflate for one file, in bytes: content and fonts of a long CV take a tenth of it.
const LARGEST_INFLATED = 256 * 1024 * 1024;
// Deflate grows up to a thousandfold, and the browser inflates all of what one write gives it before any of it is read.
const WRITTEN_AT_ONCE = 64 * 1024;

/**
 * Calls `exceeded` when the streams that the browser inflates in this realm have grown too large together.
 * pdf.js keeps all it inflates and would fall back on its own inflater after an error, so the caller must end the realm.
 */
export function limitInflation(exceeded) {
  let inflated = 0;
  globalThis.DecompressionStream = class extends DecompressionStream {
    get readable() {
      const count = new TransformStream({
        transform(chunk, controller) {
          inflated += chunk.byteLength;
          if (inflated > LARGEST_INFLATED) exceeded();
          else controller.enqueue(chunk);
        },
      });
      return super.readable.pipeThrough(count);
    }

    get writable() {
      const writer = super.writable.getWriter();
      return new WritableStream({
        async write(chunk) {
          for (let start = 0; start < chunk.length; start += WRITTEN_AT_ONCE) {
            await writer.write(chunk.subarray(start, start + WRITTEN_AT_ONCE));
          }
        },
        close: () => writer.close(),
        abort: (reason) => writer.abort(reason),
      });
    }
  };
}
