"""What boards do to their pages between two builds, done to a saved page before it is served.

The page is parsed to an inert document in Chromium, changed there and written out again: no script of it runs.
"""

from dataclasses import dataclass

from playwright.sync_api import Page

# How the Apply control of a page is found again, whatever was done to it.
APPLY_MARK = "[data-apply-of-the-test]"

# A class whose name is, or ends in, a hash, told by its shape: CSS modules ("heading_Heading__BqX5J"), emotion
# ("css-1u8dvic", "e37uo190"), LinkedIn's of 2026 ("_3d4c77c2", "ckymt4") and of 2024 (20 letters and more).
HASHED = """const hashed = name => {
  const module = name.match(/^(.+(?:__|_))([A-Za-z0-9_-]{5})$/);
  if (module && /__/.test(name) && /[A-Z0-9]/.test(module[2])) return module[1];
  if (/^_[0-9a-f]{6,}$/.test(name) || /^css-[a-z0-9]{5,8}$/.test(name)) return '';
  if (/^[A-Za-z]{20,}$/.test(name) && /[a-z][A-Z]/.test(name)) return '';
  return /^[a-z0-9]{6,8}$/.test(name) && /[a-z]\\d/.test(name) && /\\d/.test(name.slice(1)) ? '' : null;
};"""


@dataclass(frozen=True)
class Mutation:
    """A change of a whole page: JavaScript that changes `doc` and gives how many places it changed."""

    name: str
    says: str
    script: str
    # Whether title, company, address and the click on Apply must come through it.
    must_survive: bool
    # Whether title, company and address must.
    keeps_names: bool = False


def _dropped(*attributes: str) -> str:
    return f"""let count = 0;
      for (const name of {list(attributes)}) {{
        for (const element of doc.querySelectorAll(`[${{name}}]`)) {{
          element.removeAttribute(name);
          count += 1;
        }}
      }}
      return count;"""


# Hooks for the board's own tests, and the keys of its components.
RENAMED_TEST_IDS = """let count = 0;
  for (const name of ['data-testid', 'data-test']) {
    for (const element of doc.querySelectorAll(`[${name}]`)) {
      const sum = [...element.getAttribute(name)].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 46656, 7);
      element.setAttribute(name, `t${sum.toString(36)}`);
      count += 1;
    }
  }
  return count;"""
AS_SAVED = Mutation("as-saved", "nothing changed", "return 0;", True)
MUTATIONS = [
    Mutation(
        "hashes",
        "hashed class names renamed",
        HASHED
        + """let count = 0;
          const renamed = name => {
            const stem = hashed(name);
            if (stem === null) return name;
            count += 1;
            const sum = [...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 46656, 7);
            return `${stem}Zq${sum.toString(36)}`;
          };
          for (const element of doc.querySelectorAll('[class]')) {
            element.setAttribute('class', element.getAttribute('class').split(/\\s+/).map(renamed).join(' '));
          }
          return count;""",
        True,
    ),
    Mutation(
        "wrappers",
        "every element of the body wrapped in one more",
        # What the HTML parser would move elsewhere stays as it is.
        """const fixed = 'table *, select *, svg, svg *, picture *, video *, audio *, object *, math, math *, ' +
             'li, dt, dd, script, style, template, noscript, noscript *, br, hr, wbr, frame, frameset, option, summary, legend';
           let count = 0;
           for (const element of [...doc.body.querySelectorAll('*')]) {
             if (element.matches(fixed)) continue;
             const wrapper = doc.createElement(element.parentElement.closest('p') ? 'span' : 'div');
             element.replaceWith(wrapper);
             wrapper.append(element);
             count += 1;
           }
           return count;""",
        True,
    ),
    Mutation(
        "attribute-order",
        "attributes in the opposite order",
        """let count = 0;
           for (const element of doc.querySelectorAll('*')) {
             const attributes = [...element.attributes].reverse();
             if (attributes.length < 2) continue;
             for (const attribute of attributes) element.removeAttributeNode(attribute);
             for (const attribute of attributes) element.setAttributeNode(attribute);
             count += 1;
           }
           return count;""",
        True,
    ),
    Mutation("view-names", "`data-view-name` dropped", _dropped("data-view-name"), True),
    Mutation("test-ids", "`data-testid`, `data-test` dropped", _dropped("data-testid", "data-test"), False, True),
    Mutation("test-ids-renamed", "every test id renamed", RENAMED_TEST_IDS, False, True),
    Mutation("aria-labels", "`aria-label` dropped", _dropped("aria-label"), False),
    Mutation("classes", "every `class` dropped", _dropped("class"), False, True),
    Mutation(
        "classes-and-test-ids",
        "every `class` dropped, every test id renamed",
        f"const count = (() => {{ {RENAMED_TEST_IDS} }})(); return count + (() => {{ {_dropped('class')} }})();",
        False,
        True,
    ),
    Mutation(
        "json-ld",
        "JSON-LD dropped",
        """const found = doc.querySelectorAll("script[type='application/ld+json']");
           for (const element of found) element.remove();
           return found.length;""",
        False,
    ),
]


def mutated(page: Page, html: str, apply: str, mutation: Mutation) -> tuple[str, int]:
    """The page with the mutation, its Apply control marked, and how many places the mutation changed."""
    changed = page.evaluate(
        f"""([html, apply]) => {{
          const doc = new DOMParser().parseFromString(html, 'text/html');
          doc.querySelector(apply).setAttribute('data-apply-of-the-test', '');
          const count = (() => {{ {mutation.script} }})();
          return ['<!doctype html>' + doc.documentElement.outerHTML, count];
        }}""",
        [html, apply],
    )
    return str(changed[0]), int(changed[1])


def is_hashed(page: Page, name: str) -> bool:
    """Whether a class name counts as hashed."""
    return bool(page.evaluate(f"name => {{ {HASHED} return hashed(name) !== null; }}", name))
