// Third-party names that the worker's Python uses as globals, as in pages.js. idb-keyval: IndexedDB with promises.
export {createStore as keyval_store, get as keyval_get, set as keyval_set, clear as keyval_clear} from 'idb-keyval';
