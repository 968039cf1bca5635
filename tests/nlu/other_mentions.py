"""Messages about things that the demo shop does not sell, and its products named in languages that it has no names in.

They were written after the scores of guesses were set, save the ones that had been reported as misread, and only measured.
"""

from __future__ import annotations

# Things that this shop does not sell, and its products' words in other senses; written after the scores were set.
OTHER_THINGS = {
    "en": """
is my car insurance valid abroad
does your shop take M-Pesa
good night and thanks
can you ring me tomorrow morning
I want to cover my windscreen
the driver would not carry it upstairs
do you have a washing machine
my wedding is on saturday
how much is a piano
the lead time is too long
please hold the line
I need a new laptop
do you sell garden chairs
the battery of my car is flat
what is the weight limit for parcels
who do I speak to about a job
I lost my keys
can I pay in crypto
the courier threw it over the fence
are you a robot
what a lovely day
is there a mobile app
my flight leaves at nine
the shelf came without screws
I never got the letter
do you have strings for a guitar
a frame for my bicycle
the power went out while I was paying
my son plays the violin
is the website down
do you sell printer ink
the tv remote is broken
""",
    "es": """
el cartero no tocó el timbre
me devuelven la plata
está en el carrito y no puedo pagar
el pago sigue pendiente
cuánto pesa el paquete
buenas noches y gracias
tienen lavadoras
necesito una silla de oficina
se me dañó el carro
mi hijo juega al tenis de mesa
qué marca venden
a qué número marco
no tengo saldo en el celular
quiero hablar con una persona
el repartidor dejó todo en la puerta
venden neveras
la pantalla de inicio no carga
perdí las llaves
se fue la luz en el barrio
dónde está la oficina de correos
no hay ascensor en el edificio
me duele la cabeza
vendo mi bicicleta
la puerta del garaje
quiero un piano
necesito tinta para la impresora
las cuerdas de la guitarra
el libro de cocina
un colchón de matrimonio
hacen descuentos a estudiantes
mi abuela cumple ochenta
qué tal el clima
""",
    "zh": """
洗衣机有吗
我要买一台冰箱
车险怎么买
晚安
我的钥匙丢了
有没有打印机墨盒
钢琴多少钱
快递员态度很差
门口的保安收了
停电了没付成
我想学吉他
沙发能送上楼吗
自行车轮胎
办公椅有货吗
面试穿什么好
电影票怎么退
钱什么时候到账
照片在哪里上传
老板今天在吗
孩子很喜欢
你是机器人吗
我老婆不在家
手机没电了
天气真好
公司要报销
邮局下班了
下雨了还送吗
电动牙刷头
空气炸锅
书架少了螺丝
我的包裹被雨淋湿了
猫粮有优惠吗
""",
}

# Answers to "which product?" in languages that the catalogue has no names in.
IN_OTHER_LANGUAGES = {
    "de": """
shaver-coast = Rasierer
suitcase-cabin = der Koffer
earbuds-wave = die Kopfhörer
runner-tide = Laufschuhe
yoga-mat = die Yogamatte
necklace-pearl = Perlenkette
bottle-insulated = Trinkflasche
backpack-daily = der Rucksack
bed-linen-tiles = Bettwäsche
curtain-blackout = Vorhänge
doll-linen = die Puppe
towel-set = Handtücher
""",
    "fr": """
shaver-coast = rasoir électrique
suitcase-cabin = la valise
earbuds-wave = écouteurs
runner-tide = chaussures de course
yoga-mat = tapis de yoga
necklace-pearl = collier de perles
bottle-insulated = gourde isotherme
bed-linen-tiles = parure de lit
curtain-blackout = rideaux
doll-linen = la poupée
towel-set = serviettes de bain
chef-knife = couteau de cuisine
""",
    "ja": """
shaver-coast = 電気シェーバー
suitcase-cabin = スーツケース
earbuds-wave = イヤホン
runner-tide = ランニングシューズ
yoga-mat = ヨガマット
necklace-pearl = パールのネックレス
bottle-insulated = 水筒
backpack-daily = リュック
curtain-blackout = カーテン
doll-linen = 人形
towel-set = タオル
night-light-moon = ナイトライト
""",
    "ru": """
shaver-coast = бритва
suitcase-cabin = чемодан
earbuds-wave = наушники
runner-tide = кроссовки для бега
yoga-mat = коврик для йоги
necklace-pearl = жемчужное ожерелье
bottle-insulated = термос
backpack-daily = рюкзак
curtain-blackout = шторы
doll-linen = кукла
towel-set = полотенца
chef-knife = кухонный нож
""",
}
