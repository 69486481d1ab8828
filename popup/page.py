"""The popup: what stands beside a page, over it, until one clicks elsewhere."""

from extension_src.browser.turns import begun
from extension_src.pages.parts.beside.overview import Overview

begun(Overview(document.getElementById("page"), False).start())
