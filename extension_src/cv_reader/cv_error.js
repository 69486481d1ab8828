/** Why a CV could not be read. `id` is stable and translated by the page; `detail` narrows it. */
export class CvError extends Error {
  constructor(id, detail = '') {
    super(`${id}: ${detail}`);
    this.id = id;
    this.detail = detail;
  }
}
