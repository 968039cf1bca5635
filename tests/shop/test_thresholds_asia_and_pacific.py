"""At, under and over each limit in Asia and the Pacific. Every sum is worked by hand from the facts, as the comments say.

T-shirt 610910, toy 950300, cream 330499, plastic bowl 392410, book 490199. By courier line where nothing is said.
"""

from __future__ import annotations

import pytest

from tests.shop.reckoning import Parcel

INDIA = [
    # No limit: 10 % with or without a tenth of it on top; 18 % of 110 to 111 %.
    Parcel("IN", "INR", "1 950300", duty=("0.10", "0.11"), tax="0.20"),
    Parcel("IN", "INR", "1000 950300", duty=("100", "110"), tax=("198", "199.80")),
    Parcel("IN", "INR", "900 950300", "100", duty=("100", "110"), tax=("198", "199.80")),
    Parcel("IN", "INR", "5000 950300", "500", duty=("550", "605"), tax=("1089", "1098.90")),
    Parcel("IN", "INR", "100000 950300", duty=("10000", "11000"), tax=("19800", "19980")),
]
INDONESIA = [
    # Up to USD 3 of goods tax alone: 11 % of 2.99, of 4.
    Parcel("ID", "USD", "2.99 950300", tax="0.33"),
    Parcel("ID", "USD", "3 950300", "1", tax="0.44"),
    # 7.5 % of 4.01 = 0.30; 11 % of 4.31.
    Parcel("ID", "USD", "3.01 950300", "1", duty="0.30", tax="0.47"),
    # Textiles 25 %, cosmetics 15 %: 11 % of 125, of 115.
    Parcel("ID", "USD", "100 610910", duty="25.00", tax="13.75"),
    Parcel("ID", "USD", "100 330499", duty="15.00", tax="12.65"),
    # 7.5 % of 1,500; 11 % of 1,612.50. Above a formal import.
    Parcel("ID", "USD", "1500 950300", duty="112.50", tax="177.38"),
    Parcel("ID", "USD", "1500.01 950300", duty=None, tax=None),
]
MALAYSIA = [
    # Up to MYR 500 with freight 10 % of the price without freight, at the checkout.
    Parcel("MY", "MYR", "100 950300", "20", tax="10.00", at="checkout"),
    Parcel("MY", "MYR", "499.99 950300", tax="50.00", at="checkout"),
    Parcel("MY", "MYR", "450 950300", "50", tax="45.00", at="checkout"),
    # Above by tariff, which is not known.
    Parcel("MY", "MYR", "450 950300", "50.01", duty=None, tax=None),
    Parcel("MY", "MYR", "500.01 950300", duty=None, tax=None),
    Parcel("MY", "MYR", "100 950300", tax=("0", "10.00"), is_registered=False, at="delivery"),
]
SINGAPORE = [
    # Registered: items up to SGD 400 at the checkout, 9 % of 409.99 = 36.899, of 410; dearer ones at the border.
    Parcel("SG", "SGD", "399.99 950300", "10", tax="36.90", at="checkout"),
    Parcel("SG", "SGD", "400 950300", "10", tax="36.90", at="checkout"),
    Parcel("SG", "SGD", "400.01 950300", "10", tax="36.90", at="delivery"),
    # One of each: 36 at the checkout, 45 at the border.
    Parcel("SG", "SGD", ("400 950300", "500 950300"), tax="81.00"),
    # Not registered: nothing up to SGD 400 with freight; 9 % of 400.01 = 36.0009.
    Parcel("SG", "SGD", "390 950300", "10", is_registered=False),
    Parcel("SG", "SGD", "390 950300", "10.01", tax="36.00", is_registered=False, at="delivery"),
]
THAILAND = [
    # Nothing up to 1 baht; clothing 30 % of 1.01 = 0.303; 7 % of 1.31.
    Parcel("TH", "THB", "0.99 610910"),
    Parcel("TH", "THB", "1 610910"),
    Parcel("TH", "THB", "1.01 610910", duty="0.30", tax="0.09"),
    # At the former limit of 1,500 like below and above: 30 %; 7 % of 1,950.
    Parcel("TH", "THB", "1400 610910", "100", duty="450", tax="136.50"),
    # Toys 0 to 30 %: 7 % of 100 to 130.
    Parcel("TH", "THB", "100 950300", duty=("0", "30"), tax=("7", "9.10")),
]
VIETNAM = [
    # Duty by tariff, which is not known, below the former limit of a million dong as above it.
    Parcel("VN", "VND", price, duty=None, tax=None)
    for price in ("1 610910", "999999 610910", "1000000 610910", "1000001 610910")
] + [
    # Tariff given: 10 % of 1,000,000; 8 to 10 % of 1,100,000.
    Parcel("VN", "VND", "1000000 610910", duty="100000", tax=("88000", "110000"), tariff="10"),
]
PHILIPPINES = [
    Parcel("PH", "PHP", "9999.99 950300", "500"),
    Parcel("PH", "PHP", "10000 950300", "500"),
    Parcel("PH", "PHP", "10000.01 950300", duty=None, tax=None),
    # Tariff given: 5 % of 12,000; 12 % of 12,600. Nought: 12 % of 20,000.
    Parcel("PH", "PHP", "11500 950300", "500", duty="600", tax="1512", tariff="5"),
    Parcel("PH", "PHP", "20000 950300", tax="2400", tariff="0"),
]
JAPAN = [
    # 60 % of 16,666 is 9,999.6, at or below 10,000; of 16,667 10,000.2, above it.
    Parcel("JP", "JPY", "1000 392410"),
    Parcel("JP", "JPY", "16666 392410", "2000"),
    # 3 % of 10,000 = 300; base 10,300, down to 10,000: 780, down to 700, and 22/78 = 197, down to 100.
    Parcel("JP", "JPY", "16667 392410", duty="300", tax="800"),
    # 18,000: 540, down to 500; base 18,500, down to 18,000: 1,404, down to 1,400; 394, down to 300. The post takes 200.
    Parcel("JP", "JPY", "30000 392410", duty="500", tax="1700", way="post", fee="200"),
    # 199,999.8 is simplified: 3 % of 199,000 = 5,970, down to 5,900; base 205,000: 15,990, down to 15,900; 4,484, down to 4,400.
    Parcel("JP", "JPY", "333333 392410", duty="5900", tax="20300"),
    # 200,000.4 is not: 3.9 % of 200,000 = 7,800; base 207,000: 16,146, down to 16,100; 4,541, down to 4,500.
    Parcel("JP", "JPY", "333334 392410", duty="7800", tax="20600"),
    # Knitwear pays below the limit too: 7.4 to 10.9 % of 6,000 = 444 to 654; base 6,000: 400; 112, down to 100.
    Parcel("JP", "JPY", "10000 610910", duty=("400", "600"), tax="500"),
]
KOREA = [
    Parcel("KR", "USD", "149.99 610910", "50", way="post"),
    Parcel("KR", "USD", "150 610910", "50", way="post"),
    # 13 % of 170.01 = 22.10; 10 % of 192.11.
    Parcel("KR", "USD", "150.01 610910", "20", duty="22.10", tax="19.21", way="post"),
    # Cosmetics 6.5 %: 13; 10 % of 213. Books free: 10 % of 200.
    Parcel("KR", "USD", "200 330499", duty="13.00", tax="21.30", way="post"),
    Parcel("KR", "USD", "200 490199", tax="20.00", way="post"),
    # By courier a broker takes KRW 0 to 5,500, here USD 4.07.
    Parcel("KR", "USD", "200 610910", "20", duty="28.60", tax="24.86", fee=("0", "4.07")),
]
AUSTRALIA = [
    # Up to AUD 1,000 of goods 10 % of goods and freight at the checkout: of 1,019.99 = 101.999.
    Parcel("AU", "AUD", "500 610910", tax="50.00", at="checkout"),
    Parcel("AU", "AUD", "999.99 610910", "20", tax="102.00", at="checkout"),
    Parcel("AU", "AUD", "1000 610910", "20", tax="102.00", at="checkout"),
    # 5 % of 1,000.01 = 50.00; 10 % of (1,000.01 + 50 + 20); the processing charge 50.
    Parcel("AU", "AUD", "1000.01 610910", "20", duty="50.00", tax="107.00", fee="50", at="delivery"),
    # The charge of 50 is for less than 10,000: 5 % of 9,999.99 = 500.00; 10 % of 10,499.99.
    Parcel("AU", "AUD", "9999.99 610910", duty="500.00", tax="1050.00", fee="50"),
    Parcel("AU", "AUD", "10000 610910", duty="500.00", tax="1050.00"),
    Parcel("AU", "AUD", "1000 610910", tax=("0", "100.00"), is_registered=False, at="delivery"),
]
NEW_ZEALAND = [
    # Up to NZD 1,000 15 % at the checkout, of 1,009.99 = 151.4985; by air a levy of 2.21 and 15 % of it.
    Parcel("NZ", "NZD", "999.99 950300", "10", tax="151.50", fee="2.54", at="checkout"),
    Parcel("NZ", "NZD", "1000 950300", "10", tax="151.50", fee="2.54", at="checkout"),
    # By sea 2.09 and 15 % of it; by mail none.
    Parcel("NZ", "NZD", "100 950300", tax="15.00", way="sea", fee="2.40"),
    Parcel("NZ", "NZD", "100 950300", tax="15.00", way="post"),
    # Above: 0 to 10 %; 15 % of 1,000.01 to 1,100.01, at the border.
    Parcel("NZ", "NZD", "1000.01 950300", duty=("0", "100.00"), tax=("150.00", "165.00"), at="delivery"),
    # Two of 600 are each below, the parcel is above: duty on it, tax on each at the checkout.
    Parcel("NZ", "NZD", "600 950300 2", duty=("0", "120.00"), tax="180.00", at="checkout"),
]
HONG_KONG = [
    Parcel("HK", "HKD", f"{price} 950300", "20") for price in ("1", "99.99", "1000", "5000", "100000")
]  # A free port: nothing at any value.
TAIWAN = [
    # Nothing up to TWD 2,000 with freight; above by tariff, which is not known.
    Parcel("TW", "TWD", "1900 950300", "99.99"),
    Parcel("TW", "TWD", "1900 950300", "100"),
    Parcel("TW", "TWD", "1900 950300", "100.01", duty=None, tax=None),
    # Tariff given: 10 % of 2,100; 5 % of 2,310. Nought: 5 % of 5,000.
    Parcel("TW", "TWD", "2000 950300", "100", duty="210", tax="115.50", tariff="10"),
    Parcel("TW", "TWD", "5000 950300", tax="250", tariff="0"),
]
MAINLAND_CHINA = [
    # Cross-border retail 9.1 % of price and freight, up to CNY 5,000 an order: of 4,999.99 = 454.999. Books 6.3 %.
    Parcel("CN", "CNY", "4999.99 950300", tax="455.00", sent_from="HK", at="checkout"),
    Parcel("CN", "CNY", "4950 950300", "50", tax="455.00", sent_from="HK", at="checkout"),
    Parcel("CN", "CNY", "4950 950300", "50.01", duty=None, tax=None, sent_from="HK"),
    Parcel("CN", "CNY", "100 490199", tax="6.30", sent_from="HK"),
    # Personal mail 13 to 50 %, left alone up to CNY 50: of 100 13 to 50; of 100.02 13 to 50.01; of 300 39 to 150.
    Parcel("CN", "CNY", "100 950300", sent_from="HK", is_registered=False),
    Parcel("CN", "CNY", "100.02 950300", both=("0", "50.01"), sent_from="HK", is_registered=False),
    Parcel("CN", "CNY", "300 950300", both=("0", "150"), sent_from="HK", is_registered=False),
    # Up to CNY 800 from Hong Kong, 1,000 from elsewhere.
    Parcel("CN", "CNY", "800 950300", both=("104", "400"), sent_from="HK", is_registered=False),
    Parcel("CN", "CNY", "800.01 950300", duty=None, tax=None, sent_from="HK", is_registered=False),
    Parcel("CN", "CNY", "1000 950300", both=("130", "500"), sent_from="SG", is_registered=False),
    Parcel("CN", "CNY", "1000.01 950300", duty=None, tax=None, sent_from="SG", is_registered=False),
]


@pytest.mark.parametrize(
    "parcel",
    [
        *INDIA, *INDONESIA, *MALAYSIA, *SINGAPORE, *THAILAND, *VIETNAM, *PHILIPPINES, *JAPAN, *KOREA, *AUSTRALIA, *NEW_ZEALAND,
        *HONG_KONG, *TAIWAN, *MAINLAND_CHINA,
    ],
    ids=str,
)  # fmt: skip
def test_what_is_due_at_under_and_over_the_limit(parcel: Parcel) -> None:
    parcel.check()
