"""The rules of duty and tax, one function a destination. What they share is in `threshold.py`."""

from collections.abc import Callable, Mapping

from bot.shop.assessment import Assessment
from bot.shop.tariffs.america import (
    argentina,
    brazil,
    canada,
    chile,
    colombia,
    mexico,
    peru,
    united_states,
)
from bot.shop.tariffs.asia import (
    china,
    hong_kong,
    india,
    indonesia,
    korea,
    malaysia,
    philippines,
    singapore,
    taiwan,
    thailand,
    vietnam,
)
from bot.shop.tariffs.europe import eurasian_union, great_britain, norway, switzerland, turkey, ukraine
from bot.shop.tariffs.gulf_and_africa import egypt, emirates, israel, kenya, nigeria, saudi_arabia, south_africa
from bot.shop.tariffs.japan import japan
from bot.shop.tariffs.pacific import australia, new_zealand
from bot.shop.tariffs.union import european_union

Rule = Callable[[Assessment], None]

RULES: Mapping[str, Rule] = {
    "US": united_states,
    "CA": canada,
    "MX": mexico,
    "BR": brazil,
    "CL": chile,
    "AR": argentina,
    "CO": colombia,
    "PE": peru,
    "GB": great_britain,
    "EU": european_union,
    "NO": norway,
    "CH": switzerland,
    "TR": turkey,
    "RU": eurasian_union,
    "KZ": eurasian_union,
    "UA": ukraine,
    "IL": israel,
    "SA": saudi_arabia,
    "AE": emirates,
    "EG": egypt,
    "ZA": south_africa,
    "NG": nigeria,
    "KE": kenya,
    "IN": india,
    "ID": indonesia,
    "MY": malaysia,
    "SG": singapore,
    "TH": thailand,
    "VN": vietnam,
    "PH": philippines,
    "JP": japan,
    "KR": korea,
    "AU": australia,
    "NZ": new_zealand,
    "HK": hong_kong,
    "TW": taiwan,
    "CN": china,
}
