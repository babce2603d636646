"""What leads from a letter or a reading view to the page that it was made of: 'Read online', 'View original'."""

import re

from muniment.text.patterns import late

ONLINE = late(
    r"\W*(?:(?:read|view|open|see)(?: (?:this|the))?(?: (?:e-?mail|post|newsletter|message|issue|letter|article|it))?"
    r" (?:online|original|(?:in|with|on) (?:your |the |a )?(?:web ?)?(?:browser|site)|on the web)"
    r"|(?:view |open )(?:the )?original(?: (?:article|page|post))?|(?:view |open )?(?:the )?(?:web|online) version"
    r"|(?:voir|lire|ouvrir|afficher) (?:(?:cette lettre|cet e-?mail|ce message|l[’']article) )?"
    r"(?:en ligne|dans (?:le|votre|un) navigateur|sur le web|l[’']original)|version en ligne"
    r"|(?:diese (?:e-?)?mail |diesen newsletter )?(?:im|in ihrem|online im) browser (?:ansehen|anzeigen|öffnen|lesen)"
    r"|online (?:ansehen|lesen|anzeigen)|original (?:ansehen|anzeigen)|webversion"
    r"|(?:ver|leer|abrir)(?: (?:este (?:correo|mensaje|boletín)|la carta))?"
    r" (?:en línea|en (?:el|tu|su) navegador|original)"
    r"|(?:ver|ler|abrir)(?: este (?:e-?mail|boletim))? (?:online|no (?:seu )?navegador|original)"
    r"|(?:visualizza|leggi|apri|vedi)(?: questa (?:e-?mail|newsletter))? (?:online|nel (?:tuo )?browser|originale?)"
    r"|(?:bekijk|lees|open)(?: deze (?:e-?mail|nieuwsbrief))? (?:online|in (?:je |uw |de )?browser|het origineel)"
    r"|(?:läs|öppna|visa|vis|les|læs|åpne)(?: (?:i|denne i) (?:webbläsaren|webbläsare|nettleser(?:en)?|browser(?:en)?)"
    r"| online| på nett(?:et)?| original(?:et|en)?)"
    r"|(?:открыть|читать|смотреть) (?:в браузере|онлайн|оригинал)|(?:відкрити|читати) (?:у браузері|онлайн|оригінал)"
    r"|(?:zobacz|czytaj|otwórz) (?:w przeglądarce|online|oryginał)"
    r"|在浏览器中(?:查看|打开)|查看原文|阅读原文|ブラウザで(?:表示|見る)|オンラインで読む|元の記事を(?:表示|見る)"
    r"|원문 보기|브라우저에서 보기|عرض في المتصفح|اقرأ على الإنترنت)\W*",
    re.IGNORECASE,
)
"""The words of such a link, by languages."""
