"""At, under and over each limit in Europe and its neighbours. Every sum is worked by hand from the facts, as the comments say.

T-shirt 610910, sweater 611020, shoes 640411, toy 950300, book 490199, supplement 210690. By courier line where nothing is said.
"""

from __future__ import annotations

import pytest

from tests.shop.reckoning import Parcel

GREAT_BRITAIN = [
    # Up to GBP 135 of goods 20 % of goods and freight at the checkout: 20 % of 144.99 = 28.998.
    Parcel("GB", "GBP", "1 610910", tax="0.20", at="checkout"),
    Parcel("GB", "GBP", "134.99 610910", "10", tax="29.00", at="checkout"),
    Parcel("GB", "GBP", "135 610910", "20", tax="31.00", at="checkout"),
    # 12 % of 155.01 = 18.60; 20 % of 173.61 = 34.72; Royal Mail takes 8.
    Parcel("GB", "GBP", "135.01 610910", "20", duty="18.60", tax="34.72", way="post", fee="8", at="delivery"),
    # Two of 67.50 are at the limit, two of 67.51 over it: 12 % of 135.02 = 16.20; 20 % of 151.22 = 30.24.
    Parcel("GB", "GBP", "67.50 610910 2", tax="27.00"),
    Parcel("GB", "GBP", "67.51 610910 2", duty="16.20", tax="30.24"),
    # Books are zero-rated, their delivery too.
    Parcel("GB", "GBP", "200 490199", "10", way="post"),
    # A shop that is not registered leaves the tax to the border.
    Parcel("GB", "GBP", "100 610910", "10", tax="22.00", way="post", fee="8", is_registered=False, at="delivery"),
]
EUROPEAN_UNION = [
    # EUR 3 a line up to EUR 150 of goods, in the base of the VAT: 19 % of (1 + 3), of 152.99 = 29.068, of 163.
    Parcel("DE", "EUR", "1 610910", duty="3", tax="0.76", at="checkout"),
    Parcel("DE", "EUR", "149.99 610910", duty="3", tax="29.07", at="checkout"),
    Parcel("DE", "EUR", "150 610910", "10", duty="3", tax="30.97", at="checkout"),
    # 12 % of 160.01 = 19.20; 19 % of 179.21 = 34.05; the German post takes 6 to 7.50.
    Parcel("DE", "EUR", "150.01 610910", "10", duty="19.20", tax="34.05", at="delivery"),
    Parcel("DE", "EUR", "150.01 610910", "10", duty="19.20", tax="34.05", way="post", fee=("6", "7.50")),
    # Five shirts are one line, shirt and shoes two, shirt, sweater and toy three: 19 % of 53, of 156, of 109.
    Parcel("DE", "EUR", "10 610910 5", duty="3", tax="10.07"),
    Parcel("DE", "EUR", ("75 610910", "75 640411"), duty="6", tax="29.64"),
    Parcel("DE", "EUR", ("50 610910", "30 611020", "20 950300"), duty="9", tax="20.71"),
    # Without IOSS all of it at the door: 19 % of (50 + 5 + 3).
    Parcel("DE", "EUR", "50 610910", "5", duty="3", tax="11.02", is_registered=False, at="delivery"),
    # A basket over the limit pays by tariff, each at its rate: 12 % of 100 + 16.9 % of 100; 19 % of 228.90 = 43.491.
    Parcel("DE", "EUR", ("100 610910", "100 640411"), duty="28.90", tax="43.49"),
]
# Goods of 97 and the EUR 3 make 100, so the tax is the rate.
RATES = {
    "AT": "20", "BE": "21", "BG": "20", "HR": "25", "CY": "19", "EE": "24", "FI": "25.50", "FR": "20", "DE": "19", "GR": "24",
    "IE": "23", "IT": "22", "LV": "21", "LT": "21", "LU": "17", "MT": "18", "NL": "21", "PT": "23", "SK": "23", "SI": "22",
    "ES": "21", "CZ": "21", "DK": "25", "HU": "27", "PL": "23", "RO": "21", "SE": "25",
}  # fmt: skip
MEMBERS = [Parcel(iso, "EUR", "97 610910", duty="3", tax=rate, at="checkout") for iso, rate in RATES.items()]
# At the limit: EUR 3, the rate of 153. Over it by two cents: 12 % of 150.02 = 18.00, the rate of 168.02.
AT_THE_LIMIT = [
    Parcel("FR", "EUR", "150 610910", duty="3", tax="30.60"),
    Parcel("FR", "EUR", "150.02 610910", duty="18.00", tax="33.60"),
    Parcel("HU", "EUR", "150 610910", duty="3", tax="41.31"),
    Parcel("HU", "EUR", "150.02 610910", duty="18.00", tax="45.37"),
    Parcel("LU", "EUR", "150 610910", duty="3", tax="26.01"),
    Parcel("LU", "EUR", "150.02 610910", duty="18.00", tax="28.56"),
    # Books: 5.5 % in France, 7 % in Germany, nothing in Ireland, of 20 + 3.
    Parcel("FR", "EUR", "20 490199", duty="3", tax="1.27"),
    Parcel("DE", "EUR", "20 490199", duty="3", tax="1.61"),
    Parcel("IE", "EUR", "20 490199", duty="3"),
]
NORWAY = [
    # Each item less than NOK 3,000: 25 % of price and freight at the checkout: 25 % of 3,099.99 = 774.9975.
    Parcel("NO", "NOK", "100 950300", "50", tax="37.50", at="checkout"),
    Parcel("NO", "NOK", "2999.99 950300", "100", tax="775.00", at="checkout"),
    Parcel("NO", "NOK", "2999.99 950300 2", tax="1500.00", at="checkout"),
    # At 3,000 and over: the border; toys free of duty, clothing 0 to 10.7 %: 321; 25 % of 3,000 to 3,321.
    Parcel("NO", "NOK", "3000 950300", tax="750.00", at="delivery"),
    Parcel("NO", "NOK", "3000.01 950300", tax="750.00", at="delivery"),
    Parcel("NO", "NOK", "3000 610910", duty=("0", "321.00"), tax=("750.00", "830.25"), at="delivery"),
    # Books are free of MVA; a shop outside VOEC leaves all to the border.
    Parcel("NO", "NOK", "100 490199", "50"),
    Parcel("NO", "NOK", "100 950300", tax="25.00", is_registered=False, at="delivery"),
]
SWITZERLAND = [
    # 8.1 % at the border to 5 rappen, left alone up to CHF 5.00: of 62.00 5.022 and of 62.03 5.0244 become 5.00.
    Parcel("CH", "CHF", "61 950300", is_registered=False),
    Parcel("CH", "CHF", "50 950300", "12", is_registered=False),
    Parcel("CH", "CHF", "62.03 950300", is_registered=False),
    # Of 62.04 5.02524 becomes 5.05; of 63 5.103 becomes 5.10.
    Parcel("CH", "CHF", "62.04 950300", tax="5.05", is_registered=False, at="delivery"),
    Parcel("CH", "CHF", "63 950300", tax="5.10", is_registered=False),
    # The post takes 16 and 3 % of 63.
    Parcel("CH", "CHF", "63 950300", tax="5.10", way="post", fee="17.89", is_registered=False),
    # Books 2.6 %: of 193 5.018 becomes 5.00, of 194 5.044 becomes 5.05.
    Parcel("CH", "CHF", "193 490199", is_registered=False),
    Parcel("CH", "CHF", "194 490199", tax="5.05", is_registered=False),
    # Registered: from the first franc, to the rappen.
    Parcel("CH", "CHF", "10 950300", "2", tax="0.97", at="checkout"),
    Parcel("CH", "CHF", "40 950300", tax="3.24", at="checkout"),
]
TURKEY = [
    # Everything but books and supplements needs a full declaration, at any value.
    Parcel("TR", "EUR", "10 610910", duty=None, tax=None),
    Parcel("TR", "EUR", "30 950300", duty=None, tax=None),
    # Supplements 60 % up to EUR 1,500: of 1,499.99 899.994.
    Parcel("TR", "EUR", "100 210690", both="60.00"),
    Parcel("TR", "EUR", "1499.99 210690", both="899.99"),
    Parcel("TR", "EUR", "1500 210690", both="900.00"),
    Parcel("TR", "EUR", "1500.01 210690", duty=None, tax=None),
    Parcel("TR", "EUR", "1500 490199"),
    Parcel("TR", "EUR", "1500.01 490199", duty=None, tax=None),
]
RUSSIA = [
    Parcel("RU", "EUR", "199.99 950300", "50"),
    Parcel("RU", "EUR", "200 950300", "50"),
    # 5 % of 200.01 = 10.00; 22 % of 210.01 = 46.20.
    Parcel("RU", "EUR", "200.01 950300", "50", duty="10.00", tax="46.20"),
    # 15; 22 % of 315. At 15 kg the two are even, at 20 kg the weight counts: 22 % of 320.
    Parcel("RU", "EUR", "300 950300", duty="15.00", tax="69.30", grams=2000),
    Parcel("RU", "EUR", "300 950300", duty="15.00", tax="69.30", grams=15_000),
    Parcel("RU", "EUR", "300 950300", duty="20.00", tax="70.40", grams=20_000),
]
KAZAKHSTAN = [
    Parcel("KZ", "EUR", "199.99 950300"),
    Parcel("KZ", "EUR", "200 950300"),
    # 16 % of 210.01 = 33.60; of 315 = 50.40; of 201 + 20 = 35.36.
    Parcel("KZ", "EUR", "200.01 950300", duty="10.00", tax="33.60"),
    Parcel("KZ", "EUR", "300 950300", duty="15.00", tax="50.40"),
    Parcel("KZ", "EUR", "201 950300", duty="20.00", tax="35.36", grams=20_000),
]
UKRAINE = [
    Parcel("UA", "EUR", "149.99 950300", "30"),
    Parcel("UA", "EUR", "150 950300", "30"),
    # On the excess alone: of a cent nothing; of 10 1.00 and 20 % of 11; of 50 5 and 11; of 1,000 100 and 220.
    Parcel("UA", "EUR", "150.01 950300", "30"),
    Parcel("UA", "EUR", "160 950300", "30", duty="1.00", tax="2.20"),
    Parcel("UA", "EUR", "200 950300", "30", duty="5.00", tax="11.00"),
    Parcel("UA", "EUR", "1150 950300", duty="100.00", tax="220.00"),
]


@pytest.mark.parametrize(
    "parcel",
    [
        *GREAT_BRITAIN, *EUROPEAN_UNION, *MEMBERS, *AT_THE_LIMIT, *NORWAY, *SWITZERLAND, *TURKEY, *RUSSIA, *KAZAKHSTAN, *UKRAINE,
    ],
    ids=str,
)  # fmt: skip
def test_what_is_due_at_under_and_over_the_limit(parcel: Parcel) -> None:
    parcel.check()
