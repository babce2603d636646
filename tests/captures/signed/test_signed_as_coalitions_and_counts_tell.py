"""Signatories whom a coalition, a head, a count or a run tells, and those of whom such tells who signed nothing."""

import pytest

QUAY = ("Quay Watch", "Harbour Union", "Salt Bench", "Centre for Coasts")
RUN = f"{', '.join(QUAY[:-1])} and {QUAY[-1]}"
LBH = ("KontraPel", "Imparsel", "LBH Pelabuhan", "Forum Mercu Suar (FMS)", "LBH Kapal")
HUNGER = "The stores of the coast have been empty for a month, and nobody knows how long this will last."
SIGNED = {
    "bodies of which a coalition is, called such before": (
        "Jakarta",
        (
            "Koalisi Pantai menyatakan keprihatinan atas penangkapan nelayan.\n\nKoalisi tersebut terdiri dari "
            f"organisasi – organisasi seperti {', '.join(LBH)}, dan lain-lain."
        ),
        ("KontraPel", "Imparsel", "LBH Pelabuhan", "Forum Mercu Suar", "LBH Kapal"),
    ),
    "members of a coalition that speaks": (
        "A law",
        f"The Coast Coalition rejected the law.\n\nMembers of the coalition include the {RUN}.",
        QUAY,
    ),
    "a coalition and its members before the verb": (
        "A lei",
        (
            "La Coalición por el Mar, integrada por la Red de Muelles, Centro Faro, Colectivo Marea y la Fundación "
            "Bahía, rechazó la ley."
        ),
        ("Red de Muelles", "Centro Faro", "Colectivo Marea", "Fundación Bahía"),
    ),
    "bodies that a text lists as such": (
        "Carta do porto",
        (
            "A carta tem entre seus signatários quase 300 entidades.\n\nHá universidades de toda a costa. Além disso, "
            "constam entidades como a Associação do Porto (AP), Rede do Sal, a Coalizão do Cais e o Instituto do Mar."
        ),
        ("Associação do Porto", "Rede do Sal", "Coalizão do Cais", "Instituto do Mar"),
    ),
    "who head bodies, in one paragraph at the end of a letter": (
        "What the vote means",
        (
            "Sir, We believe that our laws should shelter all who flee.\n\nUnravelling them would be a travesty.\n\n"
            "Maria Wrenn, CEO, Quay Council; Laura Leek, CEO, Tide International; Peter Berry, director, Salt Action"
        ),
        ("Quay Council", "Tide International", "Salt Action"),
    ),
    "who spoke at a session, in the first of two sentences": (
        "Joint oral statement on the quays",
        (
            "At the spring session in Geneva, Quay Watch (QW), the Harbour Union (HU) and Salt Workers Bench took the "
            "floor together. They told the council that boats, nets and lamps are gone."
        ),
        ("Quay Watch", "Harbour Union", "Salt Workers Bench"),
    ),
    "words for bodies over some with marks, and others who name nobody": (
        "Ortak açıklama",
        (
            "Ortak açıklamaya imza atan kurumlar şunlardır:\n\nKonfederasyonlar\n\n- Liman İş\n- Deniz Emekçileri "
            "Konfederasyonu\n\nMeslek Odaları\n\n- Kıyı Birliği\n- Ve daha birçok meslek odası…\n\nDernekler ve "
            "Kurumlar\n\n- Fener Derneği\n- Tuz Derneği"
        ),
        ("Liman İş", "Deniz Emekçileri Konfederasyonu", "Kıyı Birliği", "Fener Derneği", "Tuz Derneği"),
    ),
    "who call themselves named below, in a sentence that goes on behind them": (
        "Un appel",
        (
            "Depuis l’annonce, nous coalitions et réseaux d’organisations de la société civile de la côte "
            "ci-après désignés :\n"
            "Coalition du Quai (CQ) ;\nForum de la Côte (FC) ;\nRéseau du Port section Baie (RPB).\n"
            "Enregistrons des actes de violation grave."
        ),
        ("Coalition du Quai", "Forum de la Côte", "Réseau du Port section Baie"),
    ),
    "unions between dashes": ("A stop", f"The unions – {RUN} – have issued the following statement:\n{HUNGER}", QUAY),
    "names that are some of those who sign": (
        "Una carta",
        (
            "70 organizaciones firmaron una carta.\n\nAna Roe, Jorge Luz, Alba Marín, y organizaciones como Red del "
            "Puerto, Observatorio del Mar, Faro Unido y Marea son algunos de los nombres que firman la carta."
        ),
        ("Red del Puerto", "Observatorio del Mar", "Faro Unido", "Marea"),
    ),
    "beside others who are not named": (
        "Una carta",
        (
            "Organizaciones como el Instituto del Puerto, la Barra de Abogados, Mar Unido, entre otras, además de "
            "más de 100 activistas, enviaron una carta al presidente."
        ),
        ("Instituto del Puerto", "Barra de Abogados", "Mar Unido"),
    ),
    "between quotation marks in the last of several sentences, in Arabic": (
        "حملة الميناء",
        (
            "ألقى المنسق البيان مساء السبت. وأضاف، أن هناك 4 منظمات حقوقية وقعت على البيان هي "
            '"مركز المرفأ، مؤسسة حرية الشاطئ، الشبكة العربية للموانئ، مركز وسائل البحر من أجل التنمية ABC".'
        ),
        ("مركز المرفأ", "مؤسسة حرية الشاطئ", "الشبكة العربية للموانئ", "مركز وسائل البحر من أجل التنمية"),
    ),
    "two at the end of a text of undersigned bodies, in Arabic": (
        "الميناء",
        (
            "إن المنظمات الموقعة أدناه إذ تدين هذا التحرش السافر، تؤكد مرة أخرى على إدانتها.\n"
            "الجمعية المصرية للميناء\nمركز النور للعلاج"
        ),
        ("الجمعية المصرية للميناء", "مركز النور للعلاج"),
    ),
    "who began and who joined a text, in Chinese": (
        "港口团体声援",
        (
            "包括港口律师关注组、市民支持港口联合会、独立渔民笔会等8个民间团体发起的联署活动，现在已有50个团体参加。\n\n"
            "目前加入联署的其他团体还包括港口劳工通讯、渔民学生会、世界渔民联盟、自由之港等。"
        ),
        (
            "港口律师关注组",
            "市民支持港口联合会",
            "独立渔民笔会",
            "港口劳工通讯",
            "渔民学生会",
            "世界渔民联盟",
            "自由之港",
        ),
    ),
    "a list with two kinds of dashes, in Persian": (
        "از مطالبات ماهیگیران حمایت می کنیم",
        (
            "ماهیگیران این روزها را از یاد نمی برند.\n\nما در کنار آنها ایستاده ایم.\n\n–شورای بازنشستگان بندر\n\n"
            "–سندیکای کارگران اسکله\n\n—اتحاد بازنشستگان ساحل\n\n—سندیکای نقاشان دریا\n\n—گروه شورای همبستگی"
        ),
        (
            "شورای بازنشستگان بندر",
            "سندیکای کارگران اسکله",
            "اتحاد بازنشستگان ساحل",
            "سندیکای نقاشان دریا",
            "گروه شورای همبستگی",
        ),
    ),
    "who support a text, with dots between them in one line": (
        "The coast",
        (
            "We call for solidarity.\n\nCivil Society Organisations and Actors in support of this statement:\n"
            "- União do Porto, UDP, Mozambique· Quay Watch, QW, Angola ·Salt Association, SA, Malawi"
        ),
        ("União do Porto", "Quay Watch", "Salt Association"),
    ),
    "persons each with a party by its acronym, among others": (
        "Tribune",
        (
            "Signataires : Isabelle Attard, Nouvelle Marée ; Clément Autain, Parti de la baie ; Olivier Darti, PCQ ; "
            "Patrick Halin, Union des quais ; Jérôme Gleiz, EELQ ; Christiane Marty, féministe"
        ),
        ("Nouvelle Marée", "Parti de la baie", "PCQ", "Union des quais", "EELQ"),
    ),
    "who proposed what many kinds of bodies joined": (
        "Nota",
        (
            "Mais de 350 Comissões, Movimentos, Pastorais e Organizações aderiram à Nota Pública, proposta pela CQP – "
            "Comissão do Cais e Porto, CJP-DF, CJP-SP e Movimento do Mar, na sexta-feira, 25 de julho, Dia do Sal."
        ),
        ("Comissão do Cais e Porto", "CJP-DF", "CJP-SP", "Movimento do Mar"),
    ),
}
NOBODY = {
    "of whose work a Turkish sentence tells": (
        "Konferans",
        (
            "Konsey başkanı çağrı yaptı.\n\nBarolar Birliği Konukevi’nde düzenlenen konferans, Basın Konseyi, Liman "
            "Derneği, Tuz Sendikası ve Fener Derneği'nin oluşturduğu grubun ortak çalışmasıyla hazırlandı."
        ),
    ),
    "whose proposals are paid for": (
        "Aid",
        (
            "The proposals of the following NGOs will be supported by the Quay Fund:\nQuay Aid, Malta\n"
            "Harbour Committee, Poland\nSalt Association, Latvia\nLamp Council, Malta"
        ),
    ),
    "of what several say there": (
        "Tolak aturan",
        (
            "Karena itu kami menyatakan sikap:\n\n1. Menolak Aturan Serikat Pelabuhan\n2. Membuka Forum Diskusi "
            "Nelayan\n3. Mendukung Aliansi Pantai"
        ),
    ),
    "who are partners of a coalition": (
        "A law",
        f"The Coast Coalition rejected the law.\n\nPartners of the coalition include the {RUN}.",
    ),
    "whom a sentence before them ends beside": (
        "Partners",
        f"Groups call for locks.\n\nPartners include: {QUAY[0]}, Demand Tide, {', '.join(QUAY[1:])}.",
    ),
    "who head bodies under a text in which nobody speaks": (
        "A choir",
        (
            "The choir must sing on Sunday.\n\nMaria Wrenn, CEO, Quay Council; Laura Leek, CEO, Tide International; "
            "Peter Berry, director, Salt Action"
        ),
    ),
}


@pytest.mark.parametrize(("title", "text", "bodies"), SIGNED.values(), ids=SIGNED)
def test_all_whom_a_text_tells_signed(title: str, text: str, bodies: tuple[str, ...], signed_in) -> None:
    assert signed_in(f"Quay notes\n\n{title}\n\nJune 9, 2021\n\n{text}\n") == [*bodies]


@pytest.mark.parametrize(("title", "text"), NOBODY.values(), ids=NOBODY)
def test_others_signed_nothing(title: str, text: str, signed_in) -> None:
    assert signed_in(f"Quay notes\n\n{title}\n\nJune 9, 2021\n\n{text}\n") == []
