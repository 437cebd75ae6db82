# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What somebody does not eat, which is a no to no more than that: *No coriander please*, *veggie, no egg*."""

from __future__ import annotations

import re

from harvest.readers.permission.text import fold

FOOD = (
    r"(?:dair(?:y|ies)|milk|butter|cream|cheeses?|yogh?urt|paneer|ghee|lactose|gluten|wheat|rye|barley|oats?|flour|bread|pasta|noodles?|rice|corn|maize|potato(?:es)?|chips|crisps|"
    r"meat|pork|ham|bacon|gammon|sausages?|beef|veal|lamb|mutton|goat|chicken|turkey|duck|poultry|offal|liver|gelatine?|fish|shellfish|seafood|prawns?|shrimps?|crab|mussels?|oysters?|squid|tuna|salmon|anchov(?:y|ies)|kippers?|"
    r"nuts?|peanuts?|almonds?|walnuts?|cashews?|hazelnuts?|pistachios?|coconuts?|sesame|tahini|seeds?|soya?|tofu|lentils?|dal|beans?|chick ?peas?|peas|"
    r"eggs?|egg ?whites?|mayo(?:nnaise)?|sugar|honey|chocolate|sweeteners?|aspartame|salt|msg|vinegar|mustard|ketchup|salad cream|caffeine|coffee|tea|alcohol|wine|beer|"
    r"mushrooms?|onions?|garlic|leeks?|celery|tomato(?:es)?|cucumbers?|peppers?|aubergines?|courgettes?|olives?|avocados?|cabbage|sprouts|kale|spinach|lettuce|salad|beetroots?|carrots?|turnips?|pickles?|gherkins?|sweetcorn|root veg|"
    r"coriander|parsley|basil|mint|dill|fennel|cumin|ginger|turmeric|herbs?|spices?|chill?i(?:es|s)?|curry|curries|masala|cinnamon|"
    r"fruit|apples?|pears?|bananas?|oranges?|citrus|lemons?|grapefruits?|kiwis?|mangos?|mangoes|pineapples?|strawberr(?:y|ies)|berries|grapes?|melons?|peach(?:es)?|raisins|sultanas|currants|"
    r"cakes?|biscuits?|scones?|buns|flapjacks?|pies|pizzas?|samosas?|pakoras?|quiches?|puddings?|trifle|custard|pastry|pastries|sandwich(?:es)?|soup|sauces?|gravy|fizzy drinks?|juice|jelly|additives|e ?numbers|preservatives|nightshades|pulses|carbs)"
)
_HOW = r"(?:raw|cooked|fried|spicy|hot|cold|sweet|red|white|green|fresh|dried|tree|brown|black|processed|smoked|tinned|cow'?s|goat'?s|any|other|added|animal|whole|too|very|much|lots of|products?|fats?|stuff)"
_FOODS = rf"(?:{_HOW} )*{FOOD}(?: (?:products?|fats?|based|dishes|stuff))?(?:(?:,| or| and| nor| &|/)+ ?(?:no )?(?:{_HOW} )*{FOOD}(?: products?)?)*"
_DIETS = r"(?:vegans?|veggies?|veg|vegetarians?|pescatarian|pesky|halal|kosher|jain|coeliac|celiac|diabetic|gluten|dairy|lactose|nut|egg|wheat|sugar|caffeine|low|high|salt|fat|fib(?:re|er)|free|intolerant|allerg(?:y|ies|ic)|keto|diet|soft|pureed|food)"
_THANKS = r"(?:\s*\b(?:please|pls|plz|thanks?|thank you|ta|cheers|if poss(?:ible)?|at all|for me|for us|in (?:it|mine|anything)|x+)\b)*"
_LEAD = r"(?:(?:i|i'm|i am|he|she|they|we|we're|he's|she's|my (?:son|daughter|husband|wife|mum|dad|partner)|also|and|but|so|please|just|only|all|both|strictly|mostly|is|are|am|a|an|very|bit)\s+)*"
_NO_FOOD = (
    rf"{_LEAD}(?:(?:no|not|without|avoid(?:s|ing)?|hold the|nothing (?:with|containing)|free (?:of|from)|"
    rf"(?:can't|cannot|can not|don't|do not|doesn't|does not|won't|mustn't|not allowed to|unable to) (?:eat|have|do|take|like|drink|touch|stand|tolerate)(?: any)?|"
    rf"(?:not (?:keen on|fond of|a fan of)|hates?|dislikes?|allerg(?:ic|y) to|intolerant (?:of|to)))\s+)(?:any )?{_FOODS}{_THANKS}"
)
_DIET = rf"{_LEAD}{_DIETS}(?:[ -]+{_DIETS})*{_THANKS}"
_NOT_SO = rf"{_LEAD}(?:not|nothing|no) (?:too |very |overly )*(?:spicy|hot|sweet|salty|fried|greasy|sour|rich|spices)(?: food| things| stuff)?{_THANKS}"
_DIET_FIRST = rf"{_DIET}\s+{_NO_FOOD}"
_CLAUSE = re.compile(rf"(?:{_NO_FOOD}|{_DIET}|{_NOT_SO}|{_DIET_FIRST})")
_PARTED = re.compile(
    r"[.;!?\n()+]+|\s[-–]\s|,(?! (?:or|and|nor)\b)|\b(?:and|but)\b(?= (?:no|not|i|he|she|can|don|please)\b)"
)
_LONGEST = 120


def of_food(remark: str) -> bool:
    """Whether a remark says nothing but what somebody does not eat.

    >>> [of_food(one) for one in ("No coriander please", "Vegetarian no egg", "no nuts or sesame, thanks", "Can't eat dairy")]
    [True, True, True, True]
    >>> [of_food(one) for one in ("No photos please", "no egg and no name", "not the bit about the fish", "no mint, ring me first")]
    [False, False, False, False]
    """
    if not remark or len(remark) > _LONGEST:
        return False
    clauses = [part for one in _PARTED.split(fold(remark)) if (part := one.strip(" .,:-\"'"))]
    return (
        bool(clauses)
        and all(_CLAUSE.fullmatch(one) for one in clauses if not _COURTESY.fullmatch(one))
        and any(not _COURTESY.fullmatch(one) for one in clauses)
    )


_COURTESY = re.compile(
    r"(?:please|pls|thanks?(?: you)?|ta|cheers|sorry|x+|otherwise (?:fine|anything|ok)|anything else (?:is )?(?:fine|ok))"
)
