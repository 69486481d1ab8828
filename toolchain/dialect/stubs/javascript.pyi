# What the browser, Transcrypt and the bundled libraries define, as mypy is told: it stands behind the built-ins of typeshed.
# What is `Any` gives whatever it is asked for; a name that is not here is unknown.
from typing import Any

class _Math:
    PI: float
    def __getattr__(self, name: str) -> Any: ...
    def floor(self, number: float) -> int: ...
    def ceil(self, number: float) -> int: ...
    def round(self, number: float) -> int: ...
    def trunc(self, number: float) -> int: ...
    def sqrt(self, number: float) -> float: ...
    def log(self, number: float) -> float: ...
    def exp(self, number: float) -> float: ...

class _Performance:
    def now(self) -> float: ...
    def __getattr__(self, name: str) -> Any: ...

class _Json:
    def parse(self, text: Any, *more: Any) -> Any: ...
    def stringify(self, value: Any, *more: Any) -> str: ...

Math: _Math
JSON: _Json

def encodeURIComponent(text: Any) -> str: ...
def decodeURIComponent(text: Any) -> str: ...
def atob(text: Any) -> str: ...
def btoa(text: Any) -> str: ...

String: Any
Number: Any
performance: _Performance

AbortController: Any
AbortSignal: Any
Array: Any
Blob: Any
CSS: Any
CompressionStream: Any
DOMParser: Any
Date: Any
DecompressionStream: Any
Error: Any
FileReader: Any
Headers: Any
Highlight: Any
Image: Any
Intl: Any
Map: Any
MutationObserver: Any
Object: Any
PerformanceObserver: Any
Promise: Any
Reflect: Any
RegExp: Any
Response: Any
StaticRange: Any
TextDecoderStream: Any
TextEncoder: Any
URL: Any
URLSearchParams: Any
Uint16Array: Any
Uint32Array: Any
Uint8Array: Any
Worker: Any
XMLSerializer: Any
__new__: Any
__pragma__: Any
cancelAnimationFrame: Any
cancelIdleCallback: Any
clearTimeout: Any
clients: Any
console: Any
crypto: Any
document: Any
fetch: Any
getComputedStyle: Any
globalThis: Any
history: Any
indexedDB: Any
load_part: Any
load_zip: Any
location: Any
navigation: Any
navigator: Any
page_reader: Any
preact_h: Any
preact_remembered: Any
preact_render: Any
process: Any
requestAnimationFrame: Any
requestIdleCallback: Any
setTimeout: Any
showDirectoryPicker: Any
typeof: Any
window: Any
