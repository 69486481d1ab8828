// Libraries that a page bundled in parts loads when it first needs them.
export const load_zip = () => import('./zip.js');
