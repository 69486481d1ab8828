"""A short mark of a text, by which different texts are told apart."""


async def digest(text: str) -> str:
    """The SHA-256 of the text in hexadecimal."""
    encoder = __new__(TextEncoder())
    letters = encoder.encode(text)  # dialect: allow text-encode because TextEncoder has it
    sums = await crypto.subtle.digest("SHA-256", letters)
    bytes = Array["from"](__new__(Uint8Array(sums)))
    return "".join([byte.toString(16).padStart(2, "0") for byte in bytes])
