"""What Pro costs is Stripe's word, asked once an hour."""

from tests.backend.instance import Service
from tests.backend.stripe_server import PRICE, StripeServer


def test_the_price_is_stripes_and_asked_once(service: Service, payments: StripeServer) -> None:
    me = service.installation()
    said = me("GET", "/v1/price").json()
    assert said == {"amount": 9.0, "currency": "EUR", "period": "month", "count": 1}
    payments.down = True
    assert me("GET", "/v1/price").json() == said
    assert payments.asked.count(f"GET /v1/prices/{PRICE}") <= 1
