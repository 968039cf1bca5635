"""At, under and over each limit in the Americas. Every sum is worked by hand from the facts, as the comments say.

T-shirt 610910, shoes 640411, toy 950300, cream 330499. By courier line where nothing is said.
"""

from __future__ import annotations

import pytest

from tests.shop.reckoning import Parcel

UNITED_STATES = [
    # No limit; a cotton T-shirt pays 16.5 + 7.5 + 12.5 = 36.5 % of the goods, a toy 12.5 %; freight is left out.
    Parcel("US", "USD", "1 610910", duty="0.37"),
    Parcel("US", "USD", "20 610910", "10", duty="7.30"),
    # At the former limit of 800 and above it the same rate.
    Parcel("US", "USD", "800 950300", duty="100.00"),
    Parcel("US", "USD", "800.01 950300", duty="100.00"),
    # By post the fee of customs for dutiable mail.
    Parcel("US", "USD", "800 950300", duty="100.00", way="post", fee="7.39"),
    # 36.5 % of 2,499.99 = 912.496; of 2,500 = 912.50; above 2,500 a formal entry.
    Parcel("US", "USD", "2499.99 610910", duty="912.50"),
    Parcel("US", "USD", "2500 610910", "40", duty="912.50"),
    Parcel("US", "USD", "2500.01 610910", duty=None),
    # 2 x 7.30 + 3.75.
    Parcel("US", "USD", ("20 610910 2", "30 950300"), duty="18.35"),
]
CANADA = [
    # Nothing up to CAD 20 of goods, whatever the freight.
    Parcel("CA", "CAD", "19.99 610910", region="ON"),
    Parcel("CA", "CAD", "20 610910", "30", region="ON"),
    # 18 % of 20.01 = 3.60; 13 % of 23.61 = 3.07.
    Parcel("CA", "CAD", "20.01 610910", "30", duty="3.60", tax="3.07", region="ON"),
    # Toys are free: 13 % of 20.01 = 2.60, and the post takes 9.95.
    Parcel("CA", "CAD", "20.01 950300", tax="2.60", region="ON", way="post", fee="9.95"),
    # 6.5 % of 100; 13 % of 106.50 = 13.845.
    Parcel("CA", "CAD", "100 330499", duty="6.50", tax="13.85", region="ON"),
    # Quebec takes 14.975 %; an unknown province 5 to 15 %.
    Parcel("CA", "CAD", "100 950300", tax="14.98", region="QC"),
    Parcel("CA", "CAD", "100 950300", tax=("5.00", "15.00")),
]
MEXICO = [
    # 33.5 % of goods and freight in place of duty and IVA, from the first dollar.
    Parcel("MX", "USD", "1 610910", both="0.34"),
    Parcel("MX", "USD", "50 610910", both="16.75"),
    Parcel("MX", "USD", "50.01 610910", both="16.75"),
    Parcel("MX", "USD", "34 610910", "6", both="13.40", way="express"),
    # With the freight 2,499.99, 2,500 and 2,500.01.
    Parcel("MX", "USD", "2399.99 950300", "100", both="837.50"),
    Parcel("MX", "USD", "2400 950300", "100", both="837.50"),
    Parcel("MX", "USD", "2400 950300", "100.01", duty=None, tax=None),
    # By post it is not known.
    Parcel("MX", "USD", "50 610910", way="post", duty=None, tax=None),
]
BRAZIL = [
    # Up to USD 50 with freight only ICMS: 17/83 of 49.99 = 10.239 and of 50 = 10.241.
    Parcel("BR", "USD", "44.99 610910", "5", tax="10.24", region="SP", at="checkout"),
    Parcel("BR", "USD", "45 610910", "5", tax="10.24", region="SP", at="checkout"),
    # 60 % of 50.01 less 30 = 0.006; 17/83 of 50.02 = 10.2451.
    Parcel("BR", "USD", "45 610910", "5.01", duty="0.01", tax="10.25", region="SP", at="checkout"),
    # 60 - 30; 17/83 of 130. In Minas Gerais 20/80 of 130.
    Parcel("BR", "USD", "100 610910", duty="30.00", tax="26.63", region="SP"),
    Parcel("BR", "USD", "100 610910", duty="30.00", tax="32.50", region="MG"),
    # 1,800 - 30; 17/83 of 4,770 = 976.988. Above 3,000 no simple procedure.
    Parcel("BR", "USD", "3000 610910", duty="1770.00", tax="976.99", region="SP"),
    Parcel("BR", "USD", "3000.01 610910", duty=None, tax=None, region="SP"),
    # Outside the programme 60 % from the first dollar: 30; 17/83 of 80 = 16.386.
    Parcel("BR", "USD", "50 610910", duty="30.00", tax="16.39", region="SP", is_registered=False, at="delivery"),
    # The state not known: 17/83 to 20/80 of 130.
    Parcel("BR", "USD", "100 610910", duty="30.00", tax=("26.63", "32.50")),
]
CHILE = [
    # Registered, up to USD 500 of goods: 19 % of goods and freight at the checkout, nothing at the border.
    Parcel("CL", "USD", "41 950300", tax="7.79", at="checkout"),
    Parcel("CL", "USD", "499.99 950300", "10", tax="96.90", at="checkout"),
    Parcel("CL", "USD", "500 950300", "20", tax="98.80", at="checkout"),
    # 6 % of 520.01 = 31.20; 19 % of 551.21 = 104.73.
    Parcel("CL", "USD", "500.01 950300", "20", duty="31.20", tax="104.73", at="delivery"),
    Parcel("CL", "USD", "1000 950300", duty="60.00", tax="201.40"),
    # Not registered: 0 to 6 %; 19 % of 500 to 530.
    Parcel("CL", "USD", "500 950300", duty=("0", "30.00"), tax=("95.00", "100.70"), is_registered=False),
]
# Who brings it takes USD 5 to 50.
BROUGHT = ("5", "50")
ARGENTINA = [
    # By courier IVA from the first dollar, duty and statistics fee on the goods above 400.
    Parcel("AR", "USD", "399.99 950300", "20", tax="88.20", fee=BROUGHT),
    Parcel("AR", "USD", "400 950300", "20", tax="88.20", fee=BROUGHT),
    # On one cent nothing that reaches a cent; 21 % of 420.01 = 88.2021.
    Parcel("AR", "USD", "400.01 950300", "20", tax="88.20", tariff="20", fee=BROUGHT),
    # 20 % and 3 % of 100; 21 % of (530 + 20 + 3) = 116.13.
    Parcel("AR", "USD", "500 950300", "30", duty="20.00", tax="116.13", tariff="20", fee=("8", "53")),
    # The tariff not known, 0 to 35 %: 21 % of 533 to 568.
    Parcel("AR", "USD", "500 950300", "30", duty=("0", "35.00"), tax=("111.93", "119.28"), fee=("8", "53")),
    # 3 % of 2,600 = 78; 21 % of 3,078.
    Parcel("AR", "USD", "3000 950300", tax="646.38", tariff="0", fee=("83", "128")),
    Parcel("AR", "USD", "3000.01 950300", duty=None, tax=None, tariff="0", fee=BROUGHT),
    # Four of a kind, and more than 50 kg, need a formal import.
    Parcel("AR", "USD", "10 950300 3", tax="6.30", fee=BROUGHT),
    Parcel("AR", "USD", "10 950300 4", duty=None, tax=None, fee=BROUGHT),
    Parcel("AR", "USD", "10 950300", duty=None, tax=None, grams=50_001, fee=BROUGHT),
    # By post half of what is above USD 50 with freight.
    Parcel("AR", "USD", "44.99 950300", "5", way="post"),
    Parcel("AR", "USD", "45 950300", "5", way="post"),
    Parcel("AR", "USD", "45 950300", "5.01", way="post", both="0.01"),
    Parcel("AR", "USD", "70 950300", "10", way="post", both="15.00"),
]
COLOMBIA = [
    # Up to USD 200 of goods no duty; IVA from nothing to 19 % of 209.99 = 39.898, of 210 = 39.90.
    Parcel("CO", "USD", "10 950300", tax=("0", "1.90")),
    Parcel("CO", "USD", "199.99 950300", "10", tax=("0", "39.90")),
    Parcel("CO", "USD", "200 950300", "10", tax=("0", "39.90")),
    # 10 % of 210.01 = 21.00; 19 % of 231.01 = 43.89.
    Parcel("CO", "USD", "200.01 950300", "10", duty="21.00", tax="43.89"),
    # 10 % of 2,000; 19 % of 2,200. Above 2,000 a formal import.
    Parcel("CO", "USD", "2000 950300", duty="200.00", tax="418.00"),
    Parcel("CO", "USD", "2000.01 950300", duty=None, tax=None),
]
PERU = [
    Parcel("PE", "USD", "199.99 950300", "20"),
    Parcel("PE", "USD", "200 950300", "20"),
    # 4 % of 220.01 = 8.80; 18 % of 228.81 = 41.19.
    Parcel("PE", "USD", "200.01 950300", "20", duty="8.80", tax="41.19"),
    Parcel("PE", "USD", "300 950300", "20", duty="12.80", tax="59.90"),
    # 4 % of 2,000; 18 % of 2,080.
    Parcel("PE", "USD", "2000 950300", duty="80.00", tax="374.40"),
    Parcel("PE", "USD", "2000.01 950300", duty=None, tax=None),
]


@pytest.mark.parametrize(
    "parcel", [*UNITED_STATES, *CANADA, *MEXICO, *BRAZIL, *CHILE, *ARGENTINA, *COLOMBIA, *PERU], ids=str
)
def test_what_is_due_at_under_and_over_the_limit(parcel: Parcel) -> None:
    parcel.check()
