// Third-party names that the Python of pages uses as globals. esbuild's `inject` turns each use into an import; Transcrypt
// cannot write the import itself: it takes every import for a module of ours.
export {h as preact_h, render as preact_render, options as preact_options} from 'preact';
import {Component} from 'preact';

// A component as `remembered` of browser/view.py describes it: Preact wants a JavaScript class.
export class preact_remembered extends Component {
  shouldComponentUpdate(next) {
    return Object.keys(next).some(name => next[name] !== this.props[name]);
  }

  render(properties) {
    return properties.describe(properties);
  }
}
