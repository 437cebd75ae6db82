"""Names and sentences in scripts that have no capitals, and labels typed without them."""

from harvest.model import Kind
from tests.readers.variants.expect import F, T, U, Variant

ARABIC = """ليلى: أتذكر السوق القديم. كان الجميع يعرف بعضهم بعضًا.
سامي: وماذا عن المدرسة؟ كنا نذهب إليها معًا كل صباح.
ليلى: نعم، والجيران كانوا يطبخون لنا.
سامي: هذا ما أفتقده اليوم.
"""
HEBREW = """רותי כהן: אני גרה ברחוב הזה שלושים שנה. כולם מכירים את כולם.
דוד לוי: הגינה הקהילתית שינתה הכול!
רותי כהן: נכון, ומי התחיל את זה?
דוד לוי: השכנה מקומה שנייה.
"""
CHINESE = """王芳：我们每个星期六都在公园里跳舞。大家都很开心。
李明：你觉得什么最重要？
王芳：邻居。没有邻居就没有家。
李明：我也这样想！
"""
URDU = """شازیہ: ہمارے محلے میں سب مل کر عید مناتے ہیں۔ مجھے یہ بہت پسند ہے۔
عمران: کیا آپ ہر سال آتی ہیں؟
شازیہ: ہاں، اور میری بیٹی بھی۔
عمران: بہت خوب۔
"""
PANJABI = """ਗੁਰਪ੍ਰੀਤ: ਅਸੀਂ ਹਰ ਐਤਵਾਰ ਲੰਗਰ ਬਣਾਉਂਦੇ ਹਾਂ। ਸਾਰੇ ਆ ਸਕਦੇ ਹਨ।
ਹਰਜੀਤ: ਕੌਣ ਮਦਦ ਕਰਦਾ ਹੈ?
ਗੁਰਪ੍ਰੀਤ: ਬੱਚੇ ਵੀ, ਬਜ਼ੁਰਗ ਵੀ।
ਹਰਜੀਤ: ਇਹ ਬਹੁਤ ਵਧੀਆ ਹੈ।
"""
BENGALI_STORY = """আমি এই রাস্তায় ত্রিশ বছর ধরে থাকি। প্রতি শুক্রবার আমরা একসঙ্গে রান্না করি। আমার প্রতিবেশী রহিমা আমাকে ইংরেজি শিখিয়েছেন। এখন আমি নিজেই নতুন মানুষদের সাহায্য করি।
"""
LOWER = """maria: we started with one shelf of books and a biscuit tin
tom b: and a sign that my lad painted
maria: right and by easter there were four hundred books
tom b: nobody ever stole one
maria: no they brought more than they took
"""
GREEK = """Ελένη: Πότε ήρθατε εδώ;
Νίκος: Το 1974. Η γειτονιά μάς άνοιξε τις πόρτες.
Ελένη: Τι θυμάστε πιο πολύ;
Νίκος: Το ψωμί. Κάθε πρωί κάποιος άφηνε ψωμί.
"""
UKRAINIAN = """Оксана Мельник: Мене зустріли на вокзалі. Незнайома жінка дала мені ключі.
Пітер Ґрін: Хто це був?
Оксана Мельник: Сусідка з третього поверху. Тепер ми подруги.
Пітер Ґрін: Чудово!
"""
ASKS = """What made this street feel like home?

The window boxes. On my first morning Mrs Adair was out watering all of them, hers and everybody's, and she said good
morning as though I had always lived here. I was twenty and a long way from anywhere.
"""
MARKED = (
    "\u200f\u202bليلى\u202c\u200f: \u202bنحن نزرع الخضار معًا.\u202c\n"
    "\u200fسامي\u200e: من يسقيها؟\n"
    "\u200f\u202bليلى\u202c\u200f: الأطفال.\n"
    "\u200fسامي\u200e: جميل جدًا.\n"
)
MIXED = """Halima: Waxaan halkan imid sagaashankii. The women at the mosque taught me the buses.
Joyce: Which bus?
Halima: Number nine. Always number nine.
Joyce: Still the slowest.
"""
VARIANTS = (
    Variant("Arabic names", "suq.txt", ARABIC.encode(), kind=T, cast={"ليلى": (U, 2), "سامي": (U, 2)}),
    Variant("Hebrew names", "rechov.txt", HEBREW.encode(), kind=T, cast={"רותי כהן": (U, 2), "דוד לוי": (U, 2)}),
    Variant(
        "Chinese names and full-width colons",
        "gongyuan.txt",
        CHINESE.encode(),
        kind=T,
        cast={"王芳": (U, 2), "李明": (U, 2)},
        says=("邻居。没有邻居就没有家。",),
    ),
    Variant("Urdu names", "mohalla.txt", URDU.encode("utf-16"), kind=T, cast={"شازیہ": (U, 2), "عمران": (U, 2)}),
    Variant("Panjabi names", "langar.txt", PANJABI.encode(), kind=T, cast={"ਗੁਰਪ੍ਰੀਤ": (U, 2), "ਹਰਜੀਤ": (U, 2)}),
    Variant("a story in Bengali", "golpo.txt", BENGALI_STORY.encode(), kind=Kind.STORY, sources=1, keeps=("রহিমা",)),
    Variant("labels in small letters", "shelf.txt", LOWER.encode(), kind=T, cast={"maria": (U, 3), "tom b": (U, 2)}),
    Variant("Greek, where ; asks", "geitonia.txt", GREEK.encode(), kind=T, cast={"Ελένη": (F, 2), "Νίκος": (U, 2)}),
    Variant(
        "Ukrainian names",
        "vokzal.txt",
        UKRAINIAN.encode(),
        kind=T,
        cast={"Оксана Мельник": (U, 2), "Пітер Ґрін": (U, 2)},
    ),
    Variant(
        "a first line that asks",
        "street.txt",
        ASKS.encode(),
        kind=Kind.STORY,
        questions=("What made this street feel like home?",),
    ),
    Variant(
        "a first line that asks in Arabic",
        "bab.txt",
        "ما الذي يجعلك سعيدًا هنا؟\n\nالحديقة والجيران. كل مساء نجلس معًا ونتحدث عن يومنا. ابني وجد أصدقاءه هنا.\nلا أريد أن أعيش في مكان آخر.\n".encode(),
        kind=Kind.STORY,
        questions=("ما الذي يجعلك سعيدًا هنا؟",),
    ),
    Variant(
        "names wrapped in direction marks", "zar.txt", MARKED.encode(), kind=T, cast={"ليلى": (U, 2), "سامي": (U, 2)}
    ),
    Variant(
        "Somali and English in one turn", "bus.txt", MIXED.encode(), kind=T, cast={"Halima": (U, 2), "Joyce": (U, 2)}
    ),
)
