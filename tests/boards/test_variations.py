"""What boards write a little differently from page to page: a field or Apply that a variation of an own fixture hides."""

import importlib
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from tests.boards.mutations import APPLY_MARK, Mutation
from tests.boards.saved_pages import SavedPage, own_pages
from tests.boards.survival import Tab
from tests.boards.test_saved_pages import STAY, barrier
from tests.browser.chromium import Browser
from tests.browser.local_web import LocalWeb
from toolchain.entries import board_modules

PAGES = {page.name.removeprefix("own-"): page for page in own_pages()}
COMPARED = ["title", "company", "location", "salary", "kind"]
NEW_APPLY = "const was = doc.querySelector('[data-apply-of-the-test]'); was.removeAttribute('data-apply-of-the-test');"


@dataclass(frozen=True)
class Variation:
    """A change of a fixture, and what is read otherwise then: all else must stay."""

    page: str
    says: str
    script: str
    changes: dict[str, str] = field(default_factory=dict)


def replaced_apply(html: str) -> str:
    """Another Apply in the place of the fixture's; what is clicked in it has the attribute `it`."""
    return f"""{NEW_APPLY} was.outerHTML = `{html}`;
      const now = doc.querySelector('[it]'); now.setAttribute('data-apply-of-the-test', '');"""


def json_ld(title: str, company: str, more: str = "") -> str:
    """Another job's posting before everything else in the page's head."""
    posting = f'{{"@type": "JobPosting", "title": "{title}", "hiringOrganization": {{"name": "{company}"}}{more}}}'
    return f"doc.head.insertAdjacentHTML('afterbegin', `<script type='application/ld+json'>{posting}<\\/script>`);"


OTHER_JOB = ', "url": "https://www.glassdoor.es/job-listing/x.htm?jl=2010000000999"'
SDUI = "linkedin-sdui-view-easy-apply"
OFFER = "tecnoempleo-offer"
VARIATIONS = [
    Variation(
        SDUI,
        "section keys are ids",
        """for (const section of doc.querySelectorAll('[componentkey^=JobDetails_]')) {
             section.id = section.getAttribute('componentkey'); section.removeAttribute('componentkey'); }""",
    ),
    *(
        Variation(
            name,
            "the detail in a dialog",
            f"""const dialog = doc.createElement('div'); dialog.setAttribute('role', 'dialog');
                dialog.append(doc.querySelector("{detail}")); doc.body.append(dialog);""",
        )
        for name, detail in (
            (SDUI, "[data-testid='lazy-column']"),
            ("linkedin-classic-view-external", ".jobs-details__main-content"),
            ("indeed-new-viewjob-indeed-apply", "[data-testid='viewjob-main-content']"),
            ("glassdoor-recommended-easy-apply", "[class*='jobDetailsContainer']"),
        )
    ),
    Variation(
        SDUI,
        "a button inside the link",
        f"{NEW_APPLY} was.innerHTML = '<button type=button data-apply-of-the-test>Apply</button>';",
    ),
    Variation(
        SDUI,
        "a heading, no company's block and no label",
        """const title = doc.querySelector('.t1'); const heading = doc.createElement('h1');
           heading.textContent = 'Lead Beekeeper | Night shift'; title.replaceWith(heading);
           doc.querySelector('[componentkey^=auto-binding]').remove();
           heading.insertAdjacentHTML('afterend', '<p>Hive &amp; Co Example</p>');""",
    ),
    Variation(
        SDUI,
        "pay only on the card of another job",
        """for (const chip of doc.querySelectorAll('a')) if (/EUR/.test(chip.textContent)) chip.remove();
           doc.querySelector('[aria-label="Save the job"]').insertAdjacentHTML('afterend',
             '<a href="/jobs/search-results/?currentJobId=5100000498"><p>Wasp Keeper</p><p>9K EUR/yr</p></a>');""",
        {"salary": ""},
    ),
    Variation(
        "linkedin-sdui-search-results-external",
        "the employer's address as it is, with a folder called company",
        """doc.querySelector('[data-apply-of-the-test]').href =
             'https://www.linkedin.com/safety/go/?url=https://employer.example/company/jobs';""",
    ),
    Variation(
        "indeed-old-two-pane-external",
        "styles beside the pay, the rating beside a company without a link",
        """doc.querySelector('#salaryInfoAndJobType').insertAdjacentHTML('afterbegin', '<style>.a{width:100px}</style>');
           doc.querySelector('[data-company-name]').innerHTML = '<span>Crumb Ltd</span><span>4.2</span>';""",
    ),
    Variation(
        "indeed-old-viewjob-indeed-apply",
        "the way to the employer inside Indeed's wrapper",
        replaced_apply(
            '<button it href="https://au.indeed.com/applystart?jk=0a1b2c3d4e5f6071"><span>Apply</span></button>'
        ),
        {"kind": "external"},
    ),
    Variation(
        "indeed-old-viewjob-indeed-apply",
        "Apply leads to signing in",
        """for (const part of doc.querySelectorAll('.indeed-apply-widget')) part.className = '';"""
        + replaced_apply('<a it href="https://secure.indeed.com/auth?continue=x">Apply with Indeed</a>'),
        {"kind": "sign-in"},
    ),
    Variation(
        "indeed-new-viewjob-indeed-apply",
        "a number of reviews",
        "doc.querySelector('[aria-label^=\"4.0\"]').insertAdjacentHTML('afterend', '<div dir=ltr>1,204 reviews</div>');",
    ),
    Variation(
        "indeed-new-viewjob-indeed-apply",
        "to whom the company belongs, on its line",
        "doc.querySelector('[href*=\"/cmp/\"]').insertAdjacentHTML('afterend', '<span> (part of Under Maps Group)</span>');",
    ),
    Variation(
        "indeed-new-viewjob-indeed-apply",
        "another version of the title's test id",
        "for (const title of doc.querySelectorAll('[data-testid^=vj-job-title]')) title.dataset.testid = 'vj-job-title-v2';",
    ),
    Variation(
        "indeed-new-viewjob-indeed-apply",
        "JSON-LD of a like job of another company",
        json_ld("Cartographer", "Shallow Maps"),
    ),
    Variation(
        "glassdoor-job-listing-external-es",
        "JSON-LD of a like job before its own",
        json_ld("Sopladora de vidrio senior", "Otra SL") + json_ld("Sopladora de vidrio", "Otra SL", OTHER_JOB),
    ),
    Variation(
        "glassdoor-recommended-easy-apply",
        "the rating inside the company's heading, the title without an id",
        """doc.querySelector('h4').insertAdjacentHTML('beforeend', '<span>3.5 ★</span>');
           const header = doc.querySelector('header');
           header.setAttribute('data-brandviews', 'MODULE:n=joblisting-header:eid=7:jlid=2010000000203');
           header.querySelector('h1').removeAttribute('id');""",
    ),
    Variation(
        "glassdoor-job-listing-external-es",
        "pay one deeper and without an id, the place by its class",
        """const pay = doc.querySelector('[id^=jd-salary]'); pay.removeAttribute('id');
           pay.innerHTML = '<span>22 mil € – 25 mil €</span> <span>(estimación)</span>';
           const place = doc.querySelector('[data-test=location]'); place.removeAttribute('data-test');
           place.className = 'JobDetails_location__mSg5h';""",
    ),
    Variation(
        "infojobs-offer",
        "no main, another fact before the place",
        """const main = doc.querySelector('main'); const box = doc.createElement('div');
           box.append(...main.childNodes); main.replaceWith(box);
           doc.querySelector('[class*=detailsList-item]').insertAdjacentHTML('beforebegin',
             '<li class="ij-OfferDetailHeader-detailsList-item">Oferta destacada</li>');""",
    ),
    Variation(
        "infojobs-no-state",
        "in Catalan, the place after the others",
        """const texts = [...doc.querySelectorAll('[class*=detailsList-item] p')];
           const said = ['Híbrid', 'Contracte indefinit, jornada completa', 'Experiència mínima: 2 anys', texts[0].textContent,
             '24.000€ - 28.000€ Brut/any'];
           const item = texts[0].parentElement;
           for (const text of said) item.insertAdjacentHTML('beforebegin', `<div class="${item.className}"><p>${text}</p></div>`);
           for (const text of texts) text.parentElement.remove();
           for (const button of doc.querySelectorAll('[data-test] button')) button.textContent = "Inscriure'm en aquesta oferta";
           for (const heading of doc.querySelectorAll('h3'))
             heading.textContent = {Requisitos: 'Requisits', 'Descripción': 'Descripció'}[heading.textContent] ?? 'Altres';""",
        {"salary": "24.000€ - 28.000€ Brut/any"},
    ),
    Variation(
        "infojobs-no-state",
        "a fact of no known kind before the place",
        """doc.querySelector('[class*=detailsList-item]').insertAdjacentHTML('beforebegin',
             '<div class="ij-OfferDetailHeader-detailsList-item"><p>Incorporación inmediata</p></div>');""",
    ),
    Variation(
        "infojobs-no-state",
        "the rating inside a company without a link",
        """const company = doc.querySelector('[class*=companyLogo-companyName]');
           company.innerHTML = `<span>${company.textContent.trim()}</span><p>3,8 (13)</p>`;""",
    ),
    Variation(
        "infojobs-offer",
        "Apply leads to signing in",
        replaced_apply('<a it href="/candidate/candidate-login/candidate-login.xhtml">Inscribirme</a>'),
        {"kind": "sign-in"},
    ),
    Variation(
        "infojobs-offer",
        "the address of Apply has words of signing in, of the offer's own title",
        replaced_apply(
            '<a it href="/lleida/control-de-accesos-e-identificacion/of-i0a1b2c3d4e5f60718293a4b5c6d7e8/aplicar">Inscribirme</a>'
        ),
    ),
    Variation(
        "infojobs-offer",
        "an empty copy of the company before the company",
        """const company = doc.querySelector('[class*=companyLogo-companyName]');
           company.insertAdjacentHTML('beforebegin', '<div class="ij-Header-companyLogo-companyName"><a href="#"></a></div>');""",
    ),
    Variation(
        "infojobs-offer",
        "no Open Graph, no heading and no state: the tab's title",
        """doc.querySelector('[name="og:title"]').remove(); doc.querySelector('body > script').remove();
           for (const heading of doc.querySelectorAll('main h1')) heading.textContent = '';""",
        {"salary": "24.000€ - 28.000€ Bruto/año"},
    ),
    Variation(
        "linkedin-classic-view-external",
        "the description says its heading once more",
        """const heading = doc.querySelector('#job-details h2');
           heading.insertAdjacentHTML('afterend', `<p>${heading.innerHTML}</p>`);""",
    ),
    Variation(
        OFFER,
        "nothing names the offer but the address, the title is no itemprop",
        "doc.querySelector('[property=\"og:url\"]').remove(); doc.querySelector('h1').removeAttribute('itemprop');",
    ),
    Variation(
        OFFER,
        "no JSON-LD, the company's name in its link",
        """doc.querySelector('script').remove();
           doc.querySelector('a[title^=Ofertas]').replaceChildren('Peces Inventados');""",
    ),
    Variation(OFFER, "signs before the word", replaced_apply("<button it>\\ue001 ¡Inscribirme!</button>")),
    Variation(OFFER, "a box for a button", replaced_apply('<div it class="btn" onclick="go()">Inscribirme</div>')),
    Variation(OFFER, "an icon with a title", replaced_apply('<a it href="/inscripcion.php" title="Inscribirme"><i></i></a>')),
    Variation(OFFER, "a picture", replaced_apply('<a it href="/inscripcion.php"><img src="" alt="Inscribirme"></a>')),
    Variation(OFFER, "a link that runs a script", replaced_apply('<a it href="javascript:void(0)">Inscribirme</a>')),
    Variation(
        OFFER,
        "a form that goes to the employer has a field named after it",
        """const form = doc.querySelector('#inscribirme').closest('form'); form.action = 'https://peces.example/';
           form.insertAdjacentHTML('beforeend', '<input type="hidden" name="action" value="x">');""",
        {"kind": "external"},
    ),
    Variation(
        OFFER,
        "the button itself says that its form goes to the employer",
        replaced_apply('<button it formaction="https://peces.example/">Inscribirme</button>'),
        {"kind": "external"},
    ),
    Variation(
        OFFER,
        "the board's own way to the employer",
        replaced_apply('<a it href="/salida.php?o=1">Inscribirme en la web de la empresa</a>'),
        {"kind": "external"},
    ),
    Variation(
        SDUI,
        "the company's label in another language, and no key",
        """const block = doc.querySelector('[componentkey^=auto-binding]'); block.removeAttribute('componentkey');
           block.setAttribute('aria-label', 'Företag, Hive & Co Example.');""",
    ),
    Variation(
        "linkedin-classic-view-external",
        "Apply in the bar that stays at the top",
        f"""{NEW_APPLY} const bar = doc.createElement('div'); bar.className = 'jobs-unified-top-card__sticky-header';
            bar.append(was.cloneNode(true)); bar.firstChild.setAttribute('data-apply-of-the-test', ''); doc.body.append(bar);""",
    ),
    Variation(
        "infojobs-offer",
        "Apply in an open shadow root",
        f"""{NEW_APPLY} was.outerHTML = `<span><template shadowrootmode="open"><button data-apply-of-the-test>Inscribirme en esta
              oferta</button></template></span>`;""",
    ),
    Variation(
        "indeed-new-viewjob-indeed-apply",
        "place and way of working on one line",
        """const [place, way] = [...doc.querySelectorAll('[data-testid=company-info-metadata] div[dir]')].slice(-2);
           place.textContent += ' · ' + way.textContent; way.remove();""",
    ),
    Variation(
        "glassdoor-job-listing-external-es",
        "JSON-LD that ends too early",
        """for (const script of doc.querySelectorAll('[type="application/ld+json"]'))
             script.textContent = script.textContent.slice(0, -9);""",
    ),
    Variation(
        OFFER,
        "JSON-LD in a graph, with entities and after another kind",
        """const script = doc.querySelector('[type="application/ld+json"]'); const said = JSON.parse(script.textContent);
           said.title = said.title.replace('é', '&eacute;'); said['@type'] = ['JobPosting', 'Thing'];
           script.textContent = JSON.stringify({'@graph': [{'@type': 'Organization', name: 'Otra'}, said]});""",
    ),
]  # fmt: skip
# Labels of what stands beside Apply and is none, in the boards' languages.
NO_APPLY = [
    "Save", "Guardar", "Enregistrer", "Speichern", "Salva", "Salvar", "Opslaan", "Follow", "+ Seguir empresa", "Folgen",
    "Suivre", "Segui", "Volgen", "Create job alert", "Crear alerta", "Jobalarm erstellen", "Créer une alerte", "Crea avviso",
    "Criar alerta", "Inscribirme a la alerta", "Inscribirme en el boletín", "Inscríbete gratis", "Solicitar información",
    "Easy Apply filter.", "Einfach bewerben-Filter", "Filtro Solicitud sencilla", "Candidature simplifiée : filtre",
    "Candidatura semplice, filtro", "Eenvoudig solliciteren-filter", "Easy Apply only", "Apply filters",
    "Aplicar los filtros", "Filter anwenden", "Apply current filter to show results", "Apply all", "Applied", "Beworben",
    "Postulado", "Inscrito", "Ya inscrito", "Supply", "Report job", "Denunciar oferta", "Share", "Show more",
]  # fmt: skip
BESIDE_APPLY = """labels => {
  const apply = document.querySelector('[data-apply-of-the-test]');
  for (const label of labels) {
    for (const isNamed of [false, true]) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = isNamed ? 'x' : label;
      if (isNamed) button.setAttribute('aria-label', label);
      apply.parentElement.parentElement.append(button);
      button.click();
    }
  }
}"""
# The title, and what leads to the company, under names that begin like Apply in one language or another.
CLICK_NAMES = """links => {
  for (const named of document.querySelectorAll(`h1, h2, [role=heading], :is(h1, h2) a, ${links}`)) {
    named.textContent = 'Apply Lamar Solicitar';
    named.click();
  }
}"""


@pytest.fixture(scope="module")
def tab(worker_browser: Browser, local_web: LocalWeb) -> Iterator[Tab]:
    worker_browser.problems.clear()
    yield Tab(worker_browser, local_web)
    assert worker_browser.problems == []


@pytest.mark.parametrize("variation", VARIATIONS, ids=lambda variation: f"{variation.page}: {variation.says}")
def test_a_variation_is_read_like_the_page(tab: Tab, variation: Variation) -> None:
    saved = PAGES[variation.page]
    before = {**tab.unchanged_listing(saved), "kind": saved.kind}
    after, _ = tab.listing(saved, Mutation("", variation.says, f"{variation.script}; return 1;", True))
    assert {name: after[name] for name in COMPARED} == {
        name: {**before, **variation.changes}[name] for name in COMPARED
    }


def test_a_part_that_cannot_be_read_does_not_lose_the_rest(tab: Tab) -> None:
    """Fields of a form hide the properties of its element, in the extension's world too."""
    script = """for (const box of doc.querySelectorAll('#job-details, .jobs-description__content'))
                  box.insertAdjacentHTML('beforeend', '<form><input name="tagName"></form>'); return 1;"""
    saved = PAGES["linkedin-classic-view-external"]
    before = tab.unchanged_listing(saved)
    after, _ = tab.listing(saved, Mutation("", "", script, True))
    assert (after["description"], after["kind"]) == ("", saved.kind)
    kept = ["job_id", "url", "title", "company", "location"]
    assert [after[name] for name in kept] == [before[name] for name in kept]


@pytest.mark.parametrize(
    "saved",
    [
        PAGES[name]
        for name in (
            SDUI, "linkedin-classic-view-external", "linkedin-guest-view-offsite", "indeed-old-viewjob-indeed-apply",
            "indeed-new-viewjob-indeed-apply", "glassdoor-recommended-easy-apply", "infojobs-offer", OFFER,
        )
    ],
    ids=lambda saved: saved.name,
)  # fmt: skip
def test_what_stands_beside_apply_is_none(tab: Tab, saved: SavedPage) -> None:
    tab.listing(saved, Mutation("", "", "return 0;", True))
    tab.browser.forget_everything()
    tab.page.evaluate(STAY)
    assert tab.page.locator(APPLY_MARK).count() == 1
    tab.page.evaluate(BESIDE_APPLY, NO_APPLY)
    tab.page.evaluate(CLICK_NAMES, importlib.import_module(board_modules()[saved.board]).board.company_links)
    barrier(tab.browser)
    assert tab.browser.applications() == []
