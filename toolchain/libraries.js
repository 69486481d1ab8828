// Third-party names that browser Python uses as globals. esbuild's `inject` turns each use into an import, and leaves
// out what an entry does not use. Transcrypt cannot write the import itself: it takes every import for a module of ours.
export {h as preact_h, render as preact_render, options as preact_options} from 'preact';
