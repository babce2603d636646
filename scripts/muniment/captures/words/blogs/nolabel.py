"""The category that a blog gives the posts which have none, as WordPress calls it in each language: it is no label."""

NO_LABEL = "Uncategorized"
"""What it is called in English, and as what some tools write it among tags."""
DEFAULTS = frozenset(
    name.strip().casefold()
    for name in f"""{NO_LABEL}; Uncategorised; Sin categoría; Sin categorizar; Sense categoria; Sen categoría;
    Sailkatu gabea; Sem categoria; Senza categoria; Non classé; Non catégorisé; Fără categorie; Allgemein;
    Unkategorisiert; Nicht kategorisiert; Geen categorie; Niet gecategoriseerd; Okategoriserade; Okategoriserad;
    Ukategorisert; Ikke kategoriseret; Yleinen; Bez kategorii; Nezařazené; Nezaradené; Nekategorizirano; Nerazvrščeno;
    Egyéb; Pa kategorizuar; Без рубрики; Без категорії; Без категории; Некатегоризирани; Некатегоризовано; Санатсыз;
    Χωρίς κατηγορία; Genel; Kategorilenmemiş; Kateqoriyasız; უკატეგორიო; Չդասակարգված; Tak Berkategori;
    Tidak Berkategori; Chưa được phân loại; Chưa phân loại; ไม่มีหมวดหมู่; अवर्गीकृत; অশ্রেণীভুক্ত; غير مصنف; غير مصنّف;
    دسته‌بندی نشده; دسته بندی نشده; غیر زمرہ بند; ללא קטגוריה; כללי; 未分类; 未分類; 未归类; 미분류""".split(";")
)


def is_none(words: str, kind: str) -> bool:
    """Return whether words among the labels of a kind, `tags` or `categories`, say that a post has none."""
    return words.strip().casefold() == NO_LABEL.casefold() or (kind == "categories" and is_default(words))


def is_default(words: str) -> bool:
    """Return whether words are what such a category is called."""
    return " ".join(words.split()).casefold() in DEFAULTS
