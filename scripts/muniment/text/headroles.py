"""What those are called who head a body, and sign for it, in many languages."""

from muniment.text.signs import Signs

HEADS = (
    r"directors?|president|chair(?:man|woman|person)?|secretary(?! of state)(?:[ -]general)?|coordinator|co-ordinator|"
    r"conven[eo]r|founder|head|manager|officer|lead|advis[eo]r|counsel|organi[sz]er|treasurer|direktur|ketua|"
    r"koordinator|sekretaris(?: jenderal)?|başkan[ıi]?|direktör|koordinatör|genel sekreter|giám đốc|chủ tịch|"
    r"dyrektor(?:ka)?|prezes(?:ka)?|przewodnicząc[ya]|koordynator(?:ka)?|ředitel(?:ka)?|předsed(?:a|kyně)|(?:predsjednik|predsednik|direktor)|(?:predsjedni|predsedni|direktori)ca|"
    r"koordinator(?:ica|ka)|riaditeľ(?:ka)?|koordinátor(?:ka)?|predsed(?:a|níčka)|ravnatelj(?:ica)?|juhataja|esimees|"
    r"pirminink(?:as|ė)|direktorė|директорка|координаторка|directrice|président[e]?|"
    r"elnök(?:e)?|igazgató(?:ja)?|președint[eaă]|coordonato(?:r|are)|πρόεδρος|διευθ[υύ]ντ(?:ής|ρια)|formand|coördinator|ordförande|leder|"
    r"generalsekreterare|generalsekretær|verksamhetschef|direktør|toiminnanjohtaja|pääsihteeri|puheenjohtaja|"
    r"secretară? generală?|"
    r"representative|spokesperson|board member|trustee|ceo|chief executive(?: officer)?|president[ea]|directeur|"
    r"secrétaire(?: générale?)?|coordinat(?:eur|rice)|porte-parole|d[ée]l[ée]guée? générale?|directora?|"
    r"membre du (?:bureau|conseil d['’]administration)(?: [a-zé]+)?|"
    r"responsable(?:(?-i: [A-Z][a-zé]+)| plaidoyer| juridique| communication)?|"
    r"chargée? de (?:mission|projets?|plaidoyer|communication|programmes?)|chief of staff|"
    r"secretari[oa](?: general)?|coordinadora?|portavo(?:z|ce)|diretora?|secretári[oa](?:[ -]geral)?|coordenadora?|"
    r"geschäftsführer(?:in)?|vorsitzende[r]?|vorst[aä]nd(?:in)?|direktor(?:in)?|sprecher(?:in)?|direttor[e]|"
    r"direttrice|segretari[oa]|coordinat(?:ore|rice)|voorzitter|bestuurder|referent(?:in)?|ass?ess?ora?(?: (?:legal|"
    r"jur[ií]dic[oa]))?|conseill(?:er|ère) juridique|"
    r"директор|президент|председатель|координатор|руководитель|глава|голова|керівник"
)
"""What they are."""
ROLES = Signs(
    "manager,officer,lead,advis,counsel,organi,treasurer,direktur,ketua,koordinat,sekretaris,başkan,direktör,sekreter,"
    "giám đốc,chủ tịch,dyrektor,prezes,przewodnicz,koordyn,ředitel,predsjedni,direktor,elnök,igazgató,președint,"
    "coordonat,πρόεδρος,διευθ,formand,coördinator,riaditeľ,koordinátor,predsed,ravnatelj,juhataja,esimees,pirminink,předsed,"
    "ordförande,leder,direct,generalsekret,verksamhetschef,direktør,johtaja,sihteeri,board,trustee,president,chair,"
    "secretar,ordinat,conven,founder,head,representative,spokesperson,ceo,chief exec,président,secrétaire,secretár,"
    "porte-parole,chargé,chief of staff,délégu,delegu,délegu,delégu,"
    "membre du,responsable,coordinador,portavo,diretor,coordenador,"
    "geschäftsführer,"
    "vorsitzende,vorst,sprecher,direttor,direttr,segretari,voorzitter,bestuurder,referent,assessor,asessor,assesor,"
    "asesor,conseill,директор,президент,председатель,координатор,руководитель,глава,голова,керівник"
)
"""One of these stands wherever a line says whom the one who signs heads."""
