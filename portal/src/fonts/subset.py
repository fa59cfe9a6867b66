"""Makes the fonts of the report from the static TrueType fonts of Noto Sans SC.

    python3 portal/src/fonts/subset.py REGULAR.ttf SEMIBOLD.ttf     (needs fonttools)

Run it from the root of the repository when FontTest says that a character of the bundles has no glyph.
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

ROOMS = Path("portal/src/main/resources/org/safeharbor/portal/report")
# Beyond GB2312: characters that occur in names of persons and firms.
NAMES = "喆镕珺玥瑄翀堃祎祐昇暐晞曌頔甯昉烜玙珏琰瑀璟璠翊芃芮玟玹珩珣琋琤瑨瑗璇璐瓅瓒祺祯祜禔禛竑竣綦縯翙胤臻苡莛萱葳蕤薇薷蘅虓衍訢赟轩迦邺郗酆钰铖铭锴镭闫霁霏霖韫韬颀颢飏骁骎骐骕龑囧垚妤姝姮婳嫣宓寰屾嵘嶷彧忞愔懋昕昱晅晔晖晗晟晳暄暎暘曈曦杪棪槿樾橦毓沄泓洵浠浥淏湉滢澍澔濛瀚灏炀炜烨焓焜焱煊煜熙熠燊燚玄珂珈珞琅琛琦琨琪琬琮琳瑜璋璘璞畅皓睿砚硕磊祁稷筱箐綮罡羲翎耘聿芷荃莘菁蓁蓉蔚蕊蕙藜裕觅谧豫贇赫邈郅鄞鑫镇隽雯靖顾颖馥骅骥鲲麒黎龍"


def rows(first, last, code="gb2312"):
    """The characters of these rows of GB2312, or of JIS X 0208."""
    found = set()
    for high in range(0xA0 + first, 0xA1 + last):
        for low in range(0xA1, 0xFF):
            try:
                found.add(ord(bytes([high, low]).decode(code)))
            except UnicodeDecodeError:
                pass
    return found


def used():
    """Every character of the bundles and of the demonstration cases."""
    texts = [p for room in ("core", "portal", "persistence") for p in Path(room, "src/main/resources").rglob("*")]
    return {ord(c) for p in texts if p.suffix in (".properties", ".json") for c in p.read_text("utf-8")}


def common():
    latin = set(range(0x20, 0x180)) - {0xA0, 0xAD}
    signs = set(range(0x2013, 0x2027)) | {0x20AC, 0x2103, 0x2116, 0x2122, 0x2190, 0x2191, 0x2192, 0x2193}
    marks = {0x2713, 0x2717, 0x25A0, 0x25A1, 0x25CB, 0x25CF} | set(range(0x2460, 0x2474))
    kana = set(range(0x3001, 0x3100))
    wide = set(range(0xFF01, 0xFF5F)) | {0xFFE5}
    return latin | signs | marks | kana | wide


# Characters that share a glyph with another one come back from a PDF as that other one.
SHARED = {0xA0, 0xAD, 0x2003, 0x2011, 0x2012, 0x2022, 0x2027, 0x2035, 0xFF40, 0x301C}


def narrow(font):
    """Gives quotation marks and dots the width that they have between Latin letters."""
    cmap = {code: glyph for table in font["cmap"].tables for code, glyph in table.cmap.items()}
    gsub = font["GSUB"].table
    for record in gsub.FeatureList.FeatureRecord:
        for index in record.Feature.LookupListIndex if record.FeatureTag == "pwid" else []:
            for part in gsub.LookupList.Lookup[index].SubTable:
                mapping = getattr(getattr(part, "ExtSubTable", part), "mapping", {})
                for table in font["cmap"].tables:
                    for code in (0x2018, 0x2019, 0x201C, 0x201D, 0x2026):
                        if code in table.cmap and cmap[code] in mapping:
                            table.cmap[code] = mapping[cmap[code]]


def subset(source, characters, target, latin=False):
    font = TTFont(source)
    if latin:
        narrow(font)
    options = Options()
    options.hinting = False
    options.layout_closure = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "vhea", "vmtx", "BASE", "VORG", "DSIG"]
    # No Kangxi radicals either: they share the glyphs of 日, 方, 目 and would be what is copied from a PDF.
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[c for c in characters if not 0x2E80 <= c <= 0x2FDF and c not in SHARED])
    subsetter.subset(font)
    font.save(target)
    print(target, len(font.getBestCmap()), "characters", target.stat().st_size, "bytes")


names = {ord(c) for c in NAMES}
japanese = rows(16, 47, "euc_jp")
chinese = rows(1, 9) | rows(16, 87)
subset(sys.argv[1], chinese | japanese | common() | used() | names, ROOMS / "NotoSansSC-Regular.ttf")
subset(sys.argv[2], rows(1, 1) | rows(16, 55) | common() | used(), ROOMS / "NotoSansSC-SemiBold.ttf")
latin = set(range(0x20, 0x180)) | {0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026}
subset(sys.argv[1], latin, ROOMS / "NotoSansSC-Latin-Regular.ttf", latin=True)
subset(sys.argv[2], latin, ROOMS / "NotoSansSC-Latin-SemiBold.ttf", latin=True)
