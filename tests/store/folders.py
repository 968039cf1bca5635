"""A small shop as a folder, for the tests of reading, importing and exporting."""

from __future__ import annotations

from pathlib import Path

SHOP = """\
name: Test shop
currency: EUR
home_country: DE
languages: [en, es]
hours:
  time_zone: Europe/Berlin
  mon: ["09:00-12:00", "13:00-18:00"]
holidays:
  - {on: 2026-12-25, names: {en: Christmas Day}}
returns:
  window_days: 30
  change_of_mind_paid_by: buyer
  address_country: DE
  refund_days: 5
  keep_it_below: "10.00"
warranty: {months: 24}
payments:
  card: {names: {en: Card}}
  pix: {names: {en: Pix}, countries: [BR], currencies: [BRL]}
limits: {refund_without_agent: "50.00", negotiate_percent: "5", bulk: [{from_quantity: 10, percent: "8"}]}
shipping: {time_zone: Europe/Berlin, cut_off: "16:00", working_days: [mon], handling_days: 1, zones: {}, methods: {}}
demo_anchor: 2026-01-01 # the first of January
"""

FILES = {
    "shop.yml": SHOP,
    "categories.csv": "id,name_en,name_es\nbags,Bags,Bolsos\nlights,Lights,\n",
    "products.csv": (
        "id,category,hs_heading,hs6,origin,restricted,facts,brand,image,url\n"
        "tote,bags,4202,420222,CN,,material=cotton|wash=30C,Acme,images/tote.svg,\n"
        "lamp,lights,9405,,CN,battery_installed|magnet,,,,\n"
    ),
    "product_texts.csv": (
        "product_id,language,name,description,also_called,facts\n"
        'tote,en,"Tote ""Sea"", large","For the beach,\nand the shops.",shopper|beach bag,\n'
        "tote,es,Bolsa de playa,,,material=algodón\n"
        "lamp,en,Reading lamp,,,\n"
    ),
    "variants.csv": (
        "sku,product_id,options,weight_grams,length_mm,width_mm,height_mm,is_discontinued\n"
        "TOTE-BK,tote,color=black|size=L,350,400,300,20,false\n"
        "TOTE-RD,tote,color=red,,,,,true\n"
        "LAMP,lamp,,900,200,100,100,false\n"
    ),
    "prices.csv": (
        "sku,currency,amount,valid_from,valid_to\n"
        "TOTE-BK,EUR,20.00,,\n"
        "TOTE-BK,EUR,15.00,2026-01-01,2026-01-31\n"
        "TOTE-BK,JPY,3200,,\n"
        "TOTE-RD,EUR,20.00,,\n"
        "LAMP,EUR,49.90,2025-06-01,\n"
    ),
    "warehouses.csv": "id,name,country\nBER,Berlin,DE\nSZX,Shenzhen,CN\n",
    "stock.csv": "sku,warehouse,quantity,restock_on\nTOTE-BK,BER,3,\nTOTE-BK,SZX,,\nLAMP,BER,0,2026-02-01\n",
    "promotions.csv": (
        "id,kind,value,currency,min_subtotal,category,product_id,code,buy_quantity,get_quantity,valid_from,valid_to,"
        "uses_left,new_customers_only,countries\n"
        "bags-10,percent,12.5,EUR,,bags,,,,,2026-01-01,2026-01-31,,false,\n"
        "welcome,code,5.00,EUR,30.00,,,HELLO5,,,,,0,true,DE|AT\n"
        "free,free_shipping,,EUR,60.00,,,,,,,,,false,\n"
    ),
    "promotion_texts.csv": "promotion_id,language,text\nbags-10,en,12.5% off bags\n",
    "customers.csv": (
        "id,name,email,phone,language,country,consent_marketing,created_at\n"
        "c1,Ana Paz,ana@example.com,+34600111222,es,ES,true,2025-05-01T10:00:00Z\n"
        "c2,,,,,,,\n"
    ),
    "addresses.csv": (
        "id,customer_id,name,line1,line2,city,region,postcode,country\na1,c1,Ana Paz,Calle Mayor 1,,Madrid,,28013,ES\n"
    ),
    "orders.csv": (
        "number,customer_id,address_id,email,phone,currency,subtotal,shipping,discount,tax,total,state,placed_at,"
        "shipping_method,channel\n"
        "T-1001,c1,a1,ana@example.com,+34600111222,EUR,60.00,5.00,,,65.00,paid,2025-12-30T10:00:00Z,standard,web\n"
        "T-1002,c1,a1,ana@example.com,,EUR,49.90,,0.00,,49.90,shipped,2025-12-20T10:00:00Z,,\n"
        "T-1003,c2,,,,JPY,,,,,3200,pending,2025-12-31T23:30:00Z,,\n"
    ),
    "order_lines.csv": (
        "order_number,position,sku,name,quantity,unit_price,state\n"
        "T-1001,1,TOTE-BK,Tote,2,20.00,\n"
        "T-1001,2,GONE-1,Old mug,1,20.00,cancelled\n"
        "T-1002,1,LAMP,Reading lamp,1,49.90,\n"
        "T-1003,1,TOTE-BK,Tote,1,3200,\n"
    ),
    "order_events.csv": (
        "order_number,state,at,note\n"
        "T-1001,pending,2025-12-30T10:00:00Z,\n"
        "T-1001,paid,2025-12-30T10:05:00Z,by card\n"
        "T-1002,paid,2025-12-20T10:00:00Z,\n"
        "T-1002,shipped,2025-12-21T09:00:00Z,\n"
    ),
    "payments.csv": (
        "id,order_number,method,amount,currency,state,at,reference\n"
        "p1,T-1001,card,65.00,EUR,captured,2025-12-30T10:05:00Z,REF\n"
    ),
    "shipments.csv": (
        "id,order_number,carrier,service,warehouse,sent_at,promised_from,promised_to\n"
        "s1,T-1002,dhl,Paket,BER,2025-12-21T09:00:00Z,2025-12-23,2025-12-27\n"
    ),
    "parcels.csv": "id,shipment_id,tracking_number,weight_grams,lines\nk1,s1,JD0001,950,1\n",
    "parcel_events.csv": (
        "parcel_id,at,code,place,country,carrier_text,note\n"
        "k1,2025-12-22T08:00:00Z,line_haul,Leipzig,DE,,\n"
        "k1,2025-12-21T09:00:00Z,picked_up,Berlin,DE,Abgeholt,\n"
    ),
    "returns.csv": (
        "id,order_number,position,quantity,kind,reason,state,opened_at,closed_at,send_by,wanted_sku\n"
        "r1,T-1002,1,1,return,too bright,requested,2025-12-29T09:00:00Z,,2026-01-12,\n"
    ),
    "refunds.csv": (
        "id,order_number,return_id,amount,currency,state,requested_at,sent_at,method\n"
        "f1,T-1002,r1,49.90,EUR,requested,2025-12-29T09:00:00Z,,card\n"
    ),
    "claims.csv": (
        "id,order_number,kind,state,opened_at,note,position,settlement\n"
        "l1,T-1002,damaged,open,2025-12-29T09:30:00Z,cracked,1,reship\n"
    ),
    "invoices.csv": "number,order_number,issued_at,total,currency\nINV-1,T-1001,2025-12-30T10:05:00Z,65.00,EUR\n",
}


def a_folder(folder: Path, **changed: str | None) -> Path:
    """Write the shop, with `categories="…"` in place of a file's text, None to leave the file out."""
    folder.mkdir(parents=True, exist_ok=True)
    names = {Path(name).stem: name for name in FILES}
    texts = FILES | {names[stem]: text for stem, text in changed.items()}
    for name, text in texts.items():
        if text is None:
            (folder / name).unlink(missing_ok=True)
        else:
            (folder / name).write_text(text, "utf-8")
    return folder
