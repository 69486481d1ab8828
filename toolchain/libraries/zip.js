// What of fflate makes a ZIP file, a DOCX being one.
export {strToU8 as bytes, zipSync as zip} from 'fflate';
