"""How shoppers name products of the demo shop, written from the names alone, and sentences that name none.

A line is the product ids that may come first, several where the words fit several, and the wording. The first part of
each language is what thresholds were set with; the second was kept apart and only measured.
"""

from __future__ import annotations

SEEN = {
    "en": """
suitcase-cabin = suitcase
suitcase-cabin = is the cabin suitcase ok for ryanair
mugs-stoneware = do the mugs come in blue
string-lights = fairy lights
earbuds-wave = wireles earbuds
shaver-coast = the foil shaver
desk-lamp-fold = that folding lamp for my desk
watch-tide = how long does the battery of the smart watch last
speaker-pebble = bluethooth speaker
tshirt-organic = t-shirts made of organic cotton
hoodie-harbour = is the harbor hoodie warm
shirt-linen = linen shirts for men
jeans-straight = women's jeans, straight cut
beanie-cove = knitted hat
runner-tide = runing shoes
chelsea-boot|loafer-avenida = are the leather boots waterproof
puzzle-world = 1000 piece puzzle of the world
rc-car = remote controlled buggy
serum-vitamin-c = vitamin c serum
bed-linen-tiles = bed linen
curtain-blackout = black out curtains
frying-pan = nonstick pan
necklace-pearl = pearl necklaces
""",
    "es": """
suitcase-cabin = maleta de cabina
mugs-stoneware = tazas de gres
desk-lamp-fold = la lámpara plegable
watch-tide = reloj inteligente
earbuds-wave = auriculares inalambricos
runner-tide = unas zapatillas para correr
hoodie-harbour = la sudadera con capucha
shirt-linen = camisas de lino de hombre
jeans-straight = ¿los vaqueros de mujer tallan bien?
beanie-cove = gorros de punto
chelsea-boot = botines de cuero
loafer-avenida = mocasines
plush-whale = peluche de ballena
puzzle-world = rompecabesas del mapamundi
doll-linen = la muñeca de lino
serum-vitamin-c = serum de vitamina c
hair-dryer-ion = secador de pelo
shaver-coast = quiero la afeitadora
towel-set = toallas de algodon
curtain-blackout = cortinas opacas
yoga-mat = esterilla para yoga
dog-harness = arnes para mi perro
frying-pan = una sartén que no se pegue
""",
    "zh": """
runner-tide = 黑色跑步鞋
suitcase-cabin = 登机箱多少钱
mugs-stoneware = 马克杯有蓝色吗
earbuds-wave = 蓝牙耳机
watch-tide = 智能手表防水吗
desk-lamp-fold = 那个可以折叠的台灯
magnetic-case = 透明的手机壳
screen-glass = 钢化膜
power-bank-10000 = 移动电源可以带上飞机吗
speaker-pebble = 蓝牙音箱
tshirt-organic = 有机棉的T恤
hoodie-harbour = 卫衣有L码吗
shirt-linen = 男款亚麻衬衫
dress-marina = 连衣裙
jeans-straight = 女士牛仔裤
sweater-merino = 羊毛毛衣
chelsea-boot = 切尔西靴
plush-whale = 鲸鱼玩偶
puzzle-world = 世界地图拼图
rc-car = 遥控车
hair-dryer-ion = 负离子吹风机
frying-pan = 不粘锅
curtain-blackout = 窗帘遮光效果好吗
""",
}

KEPT_APART = {
    "en": """
charger-65w = usbc charger with a UK plug
usb-c-cable = the braided cable
power-bank-10000 = can i take the power bank on a plane
phone-stand = stand for my tablet
sweater-merino = a merino wool jumper
sandal-coast = sandals in size 38
slipper-felt = those felt slipers
wooden-blocks = wooden blocks for a toddler
plush-whale = whale cuddly toy
lipstick-matte = mat lipstick
hair-oil-rose = argan oil for hair
nail-polish-set = nail polishes
hair-dryer-ion = hairdryer
towel-set = turkish towels
cushion-velvet = the velvet cushions
vase-dune = dune vase
side-table-fold = small foldable table
yoga-mat = youga mat
swim-goggles = swimming goggles
sunglasses-sail = polarized sun glasses
dog-lead-rope = dog leash
pet-fountain = water fountain for cats
hoops-silver = silver hoops
ring-signet = sterling signet rings
backpack-daily = the 20 litre backpack
wallet-slim = rfid wallet
packing-cubes = packing cube set
chef-knife = chefs knife
cutlery-set = forks and spoons
bottle-insulated = thermos flask
""",
    "es": """
charger-65w = el cargador usb c de 65w
magnetic-case = funda transparente para el iphone
power-bank-10000 = bateria externa
phone-stand = soporte para la tablet
speaker-pebble = altavoz bluetooth chiquito
tshirt-organic = camisetas de algodón
kids-tshirt-dino = camiseta de dinosaurios para niño
sweater-merino = jersey de lana
sandal-coast = las sandalias
slipper-felt = pantuflas de fieltro gris
wooden-blocks = bloques de madera para un niño de dos años
rc-car = buggy a control remoto
lipstick-matte = labiales mate
nail-polish-set = esmalte de uñas
throw-blanket = mantas polares
cushion-velvet = los cojines de terciopelo
vase-dune = jarron de gres
photo-frame-brass = portaretratos
side-table-fold = mesita plegable
dumbbells-neo = mancuernas de 2 kilos
swim-goggles = gafas para nadar
sunglasses-sail = lentes de sol polarizados
pet-fountain = fuente para el gato
hoops-silver = aretes de plata
watch-classic = reloj clásico de pulsera
backpack-daily = mochilla
wallet-slim = billeteras con rfid
chef-knife = cuchillo de cocina
bottle-insulated = botella termica azul
string-lights = luces led de guirnalda
""",
    "zh": """
charger-65w = 65瓦充电器
usb-c-cable = 编织的数据线
phone-stand = 平板支架
kids-tshirt-dino = 小孩恐龙短袖
beanie-cove = 毛线帽子
sneaker-canvas = 帆布的鞋
sandal-coast = 凉鞋38码
slipper-felt = 羊毛毡拖鞋
wooden-blocks = 木头积木
serum-vitamin-c = 维C精华
lipstick-matte = 哑光的口红
hair-oil-rose = 护发油
nail-polish-set = 指甲油
shaver-coast = 剃须刀
bed-linen-tiles = 床上四件套
towel-set = 纯棉毛巾
throw-blanket = 法兰绒毯子
vase-dune = 花瓶多高
yoga-mat = 瑜珈垫
dumbbells-neo = 哑铃2公斤的
swim-goggles = 泳镜
sunglasses-sail = 偏光墨镜
dog-harness = 狗胸背带
pet-bed-cloud = 宠物的窝
pet-fountain = 猫咪饮水机
hoops-silver = 银耳环
necklace-pearl = 珍珠项链
backpack-daily = 双肩背包
bottle-insulated = 保温杯
night-light-moon = 月球灯
""",
}

IN_SENTENCES = {
    "en": """
packing-cubes = I leave on friday, will the packing cubes get to Chile by then
wooden-blocks = are those wooden building bricks safe for a one year old who chews everything
shaver-coast = can I take the foil shaver into the shower or does water kill it
desk-lamp-fold = hi! does the foldable desk light work without being plugged in?
sweater-merino = my merino jumper shrank in the wash, what did I do wrong
storage-boxes = do the lids of the food boxes go in the microwave
night-light-moon = does the little moon lamp turn itself off at night
cat-tunnel = my cat tore the crinkly tunnel after one day
mixing-bowls = how deep is the biggest of the steel bowls
solar-lanterns = do the solar lanterns for the garden still work in winter
watch-classic = can the battery of the classic watch be changed
eau-de-parfum = does the salt and fig perfume smell more of fig
resistance-bands = which of the resistance bands is the strongest
hoodie-harbour = would the harbour hoodie in M fit someone of 1,80
led-strip-smart = can I cut the led strips to three metres
""",
    "es": """
packing-cubes = viajo el viernes, ¿los organizadores de la maleta llegan antes?
wooden-blocks = los bloques de madera ¿son seguros para un bebé que se lo mete todo a la boca?
shaver-coast = ¿puedo usar la afeitadora en la ducha?
desk-lamp-fold = hola, ¿la lámpara de escritorio funciona sin enchufarla?
sweater-merino = lavé el jersey merino y se encogió, ¿qué hice mal?
storage-boxes = las tapas de los recipientes de comida ¿van al microondas?
night-light-moon = ¿la luz de noche de la luna se apaga sola?
cat-tunnel = mi gato rompió el tunel en un día
mixing-bowls = ¿qué hondo es el tazón de acero más grande?
solar-lanterns = los farolitos solares del jardín ¿funcionan en invierno?
watch-tide = ¿el reloj inteligente sirve para nadar?
eau-de-parfum = ¿el perfume de sal e higo huele más a higo?
resistance-bands = cuál de las bandas elásticas es la más fuerte
hoodie-harbour = mido 1,80, ¿la sudadera harbour en M me queda?
led-strip-smart = ¿puedo cortar la tira de led a tres metros?
""",
    "zh": """
packing-cubes = 我周五出发，旅行收纳袋能在那之前到吗
wooden-blocks = 那个木制积木一岁宝宝啃了安全吗
shaver-coast = 往复式的剃须刀可以带进浴室用吗
desk-lamp-fold = 你好，折叠台灯不插电能用吗
sweater-merino = 我的美利奴毛衣洗完缩水了怎么办
storage-boxes = 保鲜盒的盖子能进微波炉吗
night-light-moon = 月亮灯晚上会自己关吗
cat-tunnel = 我家猫一天就把隧道抓坏了
mixing-bowls = 最大的那个料理盆有多深
solar-lanterns = 太阳能的庭院灯冬天还亮吗
watch-tide = 智能手表可以戴着游泳吗
eau-de-parfum = 无花果香水味道浓不浓
resistance-bands = 弹力带哪一条最紧
hoodie-harbour = 我一米八，连帽卫衣M码合适吗
led-strip-smart = 灯带可以剪短到三米吗
""",
}

NO_PRODUCT = {
    "en": """
where is my parcel
I want my money back
do you ship to Chile
can I pay with paypal
my order number is 1042
how long does delivery take
I'd like to talk to a person
the code you sent doesn't work
it arrived broken
can you change my address
what is your return policy
in that case cancel it
I was charged twice
thanks, that's all
is there a discount code
are you open on sundays
do I have to pay customs
the link in the email is dead
who pays for the return label
I forgot my password
the driver left it with a neighbour
when will you have it back in stock
can I have an invoice
what size should I take
do you have it in black
how can I track it
this is a match for what I need, great service
could you put a gift card in
it's been two weeks and nothing came
no
the wrong one was in the box
""",
    "es": """
dónde está mi paquete
quiero que me devuelvan el dinero
¿hacen envíos a Chile?
puedo pagar con tarjeta
mi número de pedido es 1042
cuánto tarda en llegar
quiero hablar con una persona
no me llega el código
llegó roto
quiero cambiar la dirección
cómo hago una devolución
entonces cancélalo
me cobraron dos veces
gracias, eso es todo
tienen algún descuento
a qué hora abren
tengo que pagar aduana
el enlace del correo no funciona
quién paga el envío de vuelta
olvidé mi contraseña
se lo dejaron al vecino
cuándo vuelve a haber existencias
necesito la factura
qué talla me llevo
lo tienen en negro
es para regalo, pueden poner una nota
ya pasaron dos semanas y nada
la luz de casa se fue y no pude abrir la puerta
sí
""",
    "zh": """
我要退货
我的包裹在哪里
能寄到智利吗
可以用支付宝付款吗
我的订单号是1042
几天能到
转人工
验证码收不到
收到的时候坏了
我想改地址
怎么退款
那就取消吧
扣了我两次钱
谢谢，没事了
有优惠券吗
你们几点上班
要交关税吗
邮件里的链接打不开
退货运费谁出
密码忘了
快递放邻居家了
什么时候补货
能开发票吗
我该买多大码
有黑色的吗
可以包装成礼物吗
都两个星期了还没到
发错货了
不用了
""",
}


def mentions(part: dict[str, str], language: str) -> list[tuple[str, set[str]]]:
    lines = [line.partition(" = ") for line in part[language].strip().splitlines()]
    return [(wording, set(ids.split("|"))) for ids, _, wording in lines]


def sentences(part: dict[str, str], language: str) -> list[str]:
    return part[language].strip().splitlines()
