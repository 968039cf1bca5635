"""At, under and over each limit in the Gulf, Israel and Africa. Every sum is worked by hand from the facts, as the comments say.

T-shirt 610910, toy 950300, phone 851713. By courier line.
"""

from __future__ import annotations

import pytest

from tests.shop.reckoning import Parcel

ISRAEL = [
    # Up to USD 75 of goods nothing, up to USD 500 tax alone: 18 % of 85.01 = 15.30.
    Parcel("IL", "USD", "74.99 950300", "10"),
    Parcel("IL", "USD", "75 950300", "10"),
    Parcel("IL", "USD", "75.01 950300", "10", tax="15.30"),
    Parcel("IL", "USD", "500 950300", tax="90.00"),
    # Duty 0 to 12 % of 500.01 = 60.00; 18 % of 500.01 to 560.01.
    Parcel("IL", "USD", "500.01 950300", duty=("0", "60.00"), tax=("90.00", "100.80")),
]
SAUDI_ARABIA = [
    # No duty on less than SAR 1,000 with freight, a service fee of 15 in the base: 15 % of 515, of 1,014.99.
    Parcel("SA", "SAR", "450 950300", "50", tax="77.25", fee="15"),
    Parcel("SA", "SAR", "950 950300", "49.99", tax="152.25", fee="15"),
    # From 1,000 on 5 to 15 %: 15 % of 1,065 to 1,165; a cent more changes nothing that reaches a halala.
    Parcel("SA", "SAR", "950 950300", "50", duty=("50", "150"), tax=("159.75", "174.75"), fee="15"),
    Parcel("SA", "SAR", "950 950300", "50.01", duty=("50", "150"), tax=("159.75", "174.75"), fee="15"),
    # The fee is 0.15 % above 1,000: 30 of 20,000, at most 500. 15 % of 21,030 to 23,030, of 420,500 to 460,500.
    Parcel("SA", "SAR", "20000 950300", duty=("1000", "3000"), tax=("3154.50", "3454.50"), fee="30"),
    Parcel("SA", "SAR", "400000 950300", duty=("20000", "60000"), tax=("63075", "69075"), fee="500"),
]
EMIRATES = [
    # Tax always, 5 % of goods and freight: of 319.99 = 15.9995. Duty above AED 300 of goods.
    Parcel("AE", "AED", "10 950300", tax="0.50"),
    Parcel("AE", "AED", "299.99 950300", "20", tax="16.00"),
    Parcel("AE", "AED", "300 950300", "20", tax="16.00"),
    # 5 % of 320.01 = 16.00; 5 % of 336.01 = 16.80.
    Parcel("AE", "AED", "300.01 950300", "20", duty="16.00", tax="16.80"),
    Parcel("AE", "AED", "1000 950300", duty="50.00", tax="52.50"),
]
EGYPT = [
    # Phones about 38.5 % all in, everything else is for a person, at any value.
    Parcel("EG", "EGP", "10000 851713", both="3850.00"),
    Parcel("EG", "EGP", "9000 851713", "1000", both="3850.00"),
    Parcel("EG", "EGP", "1 610910", duty=None, tax=None),
    Parcel("EG", "EGP", "10000 610910", duty=None, tax=None),
    Parcel("EG", "EGP", ("10000 851713", "100 610910"), duty=None, tax=None),
]
SOUTH_AFRICA = [
    # Up to ZAR 500 of goods 20 % of the goods; 15 % of goods + 10 % + duty: of 649.987, of 650.
    Parcel("ZA", "ZAR", "499.99 950300", duty="100.00", tax="97.50"),
    Parcel("ZA", "ZAR", "500 950300", "60", duty="100.00", tax="97.50"),
    # Above it by tariff, which is not known; 10 % given: 60 and 15 % of 720.
    Parcel("ZA", "ZAR", "500.01 950300", duty=None, tax=None),
    Parcel("ZA", "ZAR", "600 950300", duty="60.00", tax="108.00", tariff="10"),
    # Clothing 45 % at any value: of 400 180, of 500.01 225.00; 15 % of 620, of 550.011 + 225.
    Parcel("ZA", "ZAR", "400 610910", "60", duty="180.00", tax="93.00"),
    Parcel("ZA", "ZAR", "500.01 610910", duty="225.00", tax="116.25"),
]
NIGERIA = [
    Parcel("NG", "USD", "299.99 950300", "40"),
    Parcel("NG", "USD", "300 950300", "40"),
    # 5 to 35 % of 300.01 = 15.00 to 105.00; 7.5 % of 315.01 to 405.01.
    Parcel("NG", "USD", "300.01 950300", duty=("15.00", "105.00"), tax=("23.63", "30.38")),
    # With freight 500: 25 to 175; 7.5 % of 525 to 675.
    Parcel("NG", "USD", "400 950300", "100", duty=("25.00", "175.00"), tax=("39.38", "50.63")),
    Parcel("NG", "USD", "1000 950300", duty=("50.00", "350.00"), tax=("78.75", "101.25")),
]
KENYA = [
    # No limit: duty 0 to 35 %, 2.5 % and 2 % of goods and freight, 16 % of value and duty with or without the two fees.
    Parcel("KE", "KES", "1 950300", duty=("0", "0.35"), tax=("0.16", "0.22"), fee="0.05"),
    Parcel("KE", "KES", "1000 950300", duty=("0", "350"), tax=("160", "223.20"), fee="45"),
    Parcel("KE", "KES", "900 950300", "100", duty=("0", "350"), tax=("160", "223.20"), fee="45"),
    # Tariff given: 10 % of 1,000; 16 % of 1,100 to 1,145.
    Parcel("KE", "KES", "1000 950300", duty="100", tax=("176", "183.20"), fee="45", tariff="10"),
    Parcel("KE", "KES", "50000 950300", duty="12500", tax=("10000", "10360"), fee="2250", tariff="25"),
]


@pytest.mark.parametrize(
    "parcel", [*ISRAEL, *SAUDI_ARABIA, *EMIRATES, *EGYPT, *SOUTH_AFRICA, *NIGERIA, *KENYA], ids=str
)
def test_what_is_due_at_under_and_over_the_limit(parcel: Parcel) -> None:
    parcel.check()
