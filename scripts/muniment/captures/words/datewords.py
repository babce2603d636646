"""Words beside the date of a post, in many languages: that it was published, and by whom."""

import re

LEAD = re.compile(
    r"(?i:(?:posted|published|written|created|updated|last (?:updated|modified)|date|dated?|added|entry|on|the|at|"
    r"of|in|le|la|el|il|am|"
    r"vom|den|der|dne|dnia|publiée?|posté|mis en ligne|écrit|publicad[oa]|escrito|fecha|enviado|publicado em|"
    r"postado|em|data|"
    r"veröffentlicht|geschrieben|erstellt|datum|pubblicat[oa]|scritto|inserito|geplaatst|gepubliceerd|op|"
    r"опубликовано|дата|"
    r"написано|опубліковано|публикувано|objavljeno|opublikowan[oey]|zamieszczono|napisano|data publikacji|"
    r"zveřejněno|publikováno|vloženo|zverejnené|közzétéve|megjelent|publicat|δημοσιεύ[θτ]ηκε|αναρτήθηκε|"
    r"yayınlandı|yayımlandı|yayın tarihi|tarih|publicera[dt]|postat|inlagd|udgivet|skrevet|opslået|publisert|skrevet|"
    r"julkaistu|avaldatud|publicēts|paskelbta|diterbitkan|dipublikasikan|diposting|pada|đăng ngày|đăng lúc|"
    r"תאריך|פורסם|منتشر شده|تاریخ انتشار|प्रकाशित|등록일|掲載日|更新日|"
    r"发布于|发表于|发布时间|发布日期|"
    r"日期|时间|發佈於|發表於|"
    r"actuali[sz]ado|aktualisiert|mis à jour(?: le)?|atualizado|aggiornato|bijgewerkt|uppdaterad|opdateret|oppdatert|"
    r"päivitetty|zaktualizowano|aktualizováno|aktualizované|обновлено|оновлено|обновено|güncellendi|güncelleme|"
    r"diperbarui|"
    r"cập nhật|ενημερώθηκε|frissítve|actualitzat|actualizat|ažurirano|ажурирано|עודכן|تم التحديث|به‌روزرسانی|"
    r"更新于|更新:|"
    r"diposkan|ditulis|terbit|tanggal|yayım|публикуван[ао]|публикувано на|објавено|објављено|objavljeno dne|"
    r"udgivet den|"
    r"publicat pe|publicat la|postat pe|publicat el|publicades?|publikované|zverejnené dňa|napísané|avaldatud|"
    r"gepubliseer|argitaratua|publikuar më|postuar më|imechapishwa|inilathala|đăng vào|ngày đăng|ngày|được đăng|"
    r"נכתב ב|פורסם ב|פורסם בתאריך|ב|تاریخ|منتشر(?:[\u200c ]?شده)? در|نوشته[\u200c ]?شده در|ارسال[\u200c ]?شده در|"
    r"در تاریخ|प्रकाशन तिथि|दिनांक|तिथि|প্রকাশিত|তারিখ|เผยแพร่เมื่อ|โพสต์เมื่อ|"
    r"вести|күні|жарияланды|გამოქვეყნდა|თარიღი|հրապարակվել է|tarixi|dərc olunub|шыққан күні|"
    r"投稿日|公開日|게시일|작성일|نشر(?:ت)?|نُشر|بتاريخ|التاريخ|في|"
    r"تاريخ)(?![^\W\d_\u3040-\u9fff\uac00-\ud7af])[\s:：,.]*)"
)
BY = (
    r"(?i:\bby|\bpar|\bper|\boleh|\bbởi|\baf|\bот|\bod|\bírta:?|\bפורסם על ידי|\bנכתב על ידי|\bמאת|توسط|نویسنده:?|"
    r"\bαπό|\bkirjoittanut|\bkirjoittaja:?|लेखक:?|द्वारा|โดย|\bpor|\bvon|\bdi|\bda|\bdoor|\bav|\baf|\bautor:?|\bавтор:?|\bauth?or:|\bauteur:|"
    r"\byaza[nr]:?|\bprzez|\bвід|\bde către|\bod strane|\bnga|\bmwandishi:?|作成者:?|"
    r"\bautore:|\bförfattare:|\bverfasser:|بواسطة:?|작성자:?|投稿者|著者|글쓴이|發佈者|發布者|发布者|作者[:：]?|بقلم:?)"
)
