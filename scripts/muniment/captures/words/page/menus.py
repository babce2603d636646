"""How the menu of a blog begins: with the word that leads to its first page."""

from muniment.text.folding import Folded

HOME = Folded(
    r"home(?: ?page)?|accueil|inicio|inici|início|startseite|start|strona główna|hjem|hem|forside|startsida|etusivu|"
    r"početna|domů|domov|úvod|acasă|kezdőlap|főoldal|ana ?sayfa|beranda|trang chủ|главная|головна|начало|почетна|"
    r"αρχική|الرئيسية|خانه|ראשי|होम|หน้าแรก|หน้าหลัก|首页|首頁|ホーム|홈|მთავარი"
)
"""The first entry of such a menu."""
