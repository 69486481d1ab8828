// Firefox's reader view, for the main text of a page that marks up nothing. Loaded when a person saves a page.
export {default as page_reader} from '@mozilla/readability/Readability.js';
