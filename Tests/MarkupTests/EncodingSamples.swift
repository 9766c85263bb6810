/// Sentences of our own, and the same in an encoding, in base64.
enum EncodingSamples {
    struct Sample: Sendable {
        let encoding: String
        let text: String
        let base64: String
    }

    /// A headline, and a sentence, in each. A Polish headline is missing: of so few letters uchardet makes Latin-1.
    static let all: [Sample] = [
        Sample(
            encoding: "windows-1251", text: "В гавани построили новый причал",
            base64: "wiDj4OLg7egg7+7x8vDu6OvoIO3u4vvpIO/w6Pfg6w=="),
        Sample(
            encoding: "windows-1251", text: "Утром в гавани открыли новый причал для рыбацких лодок",
            base64: "0/Lw7uwg4iDj4OLg7egg7vLq8Pvr6CDt7uL76SDv8Oj34Osg5Ov/IPD74eD26uj1IOvu5O7q"),
        Sample(
            encoding: "koi8-r", text: "В гавани построили новый причал",
            base64: "9yDHwdfBzskg0M/T1NLPyczJIM7P19nKINDSyd7BzA=="),
        Sample(
            encoding: "koi8-r", text: "Утром в гавани открыли новый причал для рыбацких лодок",
            base64: "9dTSz80g1yDHwdfBzskgz9TL0tnMySDOz9fZyiDQ0snewcwgxMzRINLZwsHDy8nIIMzPxM/L"),
        Sample(
            encoding: "iso-8859-5", text: "В гавани построили новый причал",
            base64: "siDT0NLQ3dgg397h4uDe2NvYIN3e0uvZIN/g2OfQ2w=="),
        Sample(
            encoding: "iso-8859-5", text: "Утром в гавани открыли новый причал для рыбацких лодок",
            base64: "w+Lg3twg0iDT0NLQ3dgg3uLa4Ovb2CDd3tLr2SDf4Njn0Nsg1NvvIODr0dDm2tjlINve1N7a"),
        Sample(
            encoding: "windows-1251", text: "Їжа та порт: що нового є у місті",
            base64: "r+bgIPLgIO/u8PI6IPnuIO3u4u7j7iC6IPMg7LPx8rM="),
        Sample(
            encoding: "windows-1251", text: "Вранці в порту відкрили новий причал для рибальських човнів",
            base64: "wvDg7fazIOIg7+7w8vMg4rPk6vDo6+gg7e7i6Okg7/Do9+DrIOTr/yDw6OHg6/zx/Oro9SD37uLts+I="),
        Sample(
            encoding: "koi8-u", text: "Їжа та порт: що нового є у місті",
            base64: "t9bBINTBINDP0tQ6IN3PIM7P18/HzyCkINUgzabT1KY="),
        Sample(
            encoding: "koi8-u", text: "Вранці в порту відкрили новий причал для рибальських човнів",
            base64: "99LBzsOmINcg0M/S1NUg16bEy9LJzMkgzs/Xycog0NLJ3sHMIMTM0SDSycLBzNjT2MvJyCDez9fOptc="),
        Sample(
            encoding: "windows-1250",
            text:
                "Rano w porcie otwarto nowe nabrzeże dla łodzi rybackich. Burmistrz powiedziała, że prace trwały trzy lata i kosztowały więcej, niż początkowo sądzono. Rybacy są zadowoleni, choć część z nich narzeka na wysokie opłaty.",
            base64:
                "UmFubyB3IHBvcmNpZSBvdHdhcnRvIG5vd2UgbmFicnplv2UgZGxhILNvZHppIHJ5YmFja2ljaC4gQnVybWlzdHJ6IHBvd2llZHppYbNhLCC/ZSBwcmFjZSB0cndhs3kgdHJ6eSBsYXRhIGkga29zenRvd2GzeSB3aepjZWosIG5pvyBwb2N6uXRrb3dvIHO5ZHpvbm8uIFJ5YmFjeSBzuSB6YWRvd29sZW5pLCBjaG/mIGN66pzmIHogbmljaCBuYXJ6ZWthIG5hIHd5c29raWUgb3CzYXR5Lg=="
        ),
        Sample(
            encoding: "iso-8859-2",
            text:
                "Rano w porcie otwarto nowe nabrzeże dla łodzi rybackich. Burmistrz powiedziała, że prace trwały trzy lata i kosztowały więcej, niż początkowo sądzono. Rybacy są zadowoleni, choć część z nich narzeka na wysokie opłaty.",
            base64:
                "UmFubyB3IHBvcmNpZSBvdHdhcnRvIG5vd2UgbmFicnplv2UgZGxhILNvZHppIHJ5YmFja2ljaC4gQnVybWlzdHJ6IHBvd2llZHppYbNhLCC/ZSBwcmFjZSB0cndhs3kgdHJ6eSBsYXRhIGkga29zenRvd2GzeSB3aepjZWosIG5pvyBwb2N6sXRrb3dvIHOxZHpvbm8uIFJ5YmFjeSBzsSB6YWRvd29sZW5pLCBjaG/mIGN66rbmIHogbmljaCBuYXJ6ZWthIG5hIHd5c29raWUgb3CzYXR5Lg=="
        ),
        Sample(
            encoding: "windows-1250", text: "Přístav dostal nové molo pro čluny",
            base64: "UPjtc3RhdiBkb3N0YWwgbm926SBtb2xvIHBybyDobHVueQ=="),
        Sample(
            encoding: "windows-1250", text: "Ráno v přístavu otevřeli nové molo pro rybářské čluny",
            base64: "UuFubyB2IHD47XN0YXZ1IG90ZXb4ZWxpIG5vdukgbW9sbyBwcm8gcnli4fhza+kg6Gx1bnk="),
        Sample(
            encoding: "iso-8859-2", text: "Přístav dostal nové molo pro čluny",
            base64: "UPjtc3RhdiBkb3N0YWwgbm926SBtb2xvIHBybyDobHVueQ=="),
        Sample(
            encoding: "iso-8859-2", text: "Ráno v přístavu otevřeli nové molo pro rybářské čluny",
            base64: "UuFubyB2IHD47XN0YXZ1IG90ZXb4ZWxpIG5vdukgbW9sbyBwcm8gcnli4fhza+kg6Gx1bnk="),
        Sample(
            encoding: "windows-1250", text: "Új móló épült a kikötőben", base64: "2mogbfNs8yDpcPxsdCBhIGtpa/Z09WJlbg=="),
        Sample(
            encoding: "windows-1250", text: "Reggel új mólót nyitottak a kikötőben a halászhajók számára",
            base64: "UmVnZ2VsIPpqIG3zbPN0IG55aXRvdHRhayBhIGtpa/Z09WJlbiBhIGhhbOFzemhhavNrIHN64W3hcmE="),
        Sample(
            encoding: "iso-8859-2", text: "Új móló épült a kikötőben", base64: "2mogbfNs8yDpcPxsdCBhIGtpa/Z09WJlbg=="),
        Sample(
            encoding: "iso-8859-2", text: "Reggel új mólót nyitottak a kikötőben a halászhajók számára",
            base64: "UmVnZ2VsIPpqIG3zbPN0IG55aXRvdHRhayBhIGtpa/Z09WJlbiBhIGhhbOFzemhhavNrIHN64W3hcmE="),
        Sample(encoding: "windows-1253", text: "Νέα προβλήτα στο λιμάνι", base64: "zd3hIPDx7+Lr3vThIPP07yDr6ezc7ek="),
        Sample(
            encoding: "windows-1253", text: "Το πρωί άνοιξε στο λιμάνι μια νέα προβλήτα για τα ψαροκάικα",
            base64: "1O8g8PH53yDc7e/p7uUg8/TvIOvp7Nzt6SDs6eEg7d3hIPDx7+Lr3vThIOPp4SD04SD44fHv6tzp6uE="),
        Sample(encoding: "iso-8859-7", text: "Νέα προβλήτα στο λιμάνι", base64: "zd3hIPDx7+Lr3vThIPP07yDr6ezc7ek="),
        Sample(
            encoding: "iso-8859-7", text: "Το πρωί άνοιξε στο λιμάνι μια νέα προβλήτα για τα ψαροκάικα",
            base64: "1O8g8PH53yDc7e/p7uUg8/TvIOvp7Nzt6SDs6eEg7d3hIPDx7+Lr3vThIOPp4SD04SD44fHv6tzp6uE="),
        Sample(encoding: "shift_jis", text: "港に新しい桟橋ができました", base64: "jWCCyZBWgrWCoo5Wi7SCqoLFgquC3IK1gr0="),
        Sample(
            encoding: "shift_jis", text: "今朝、港で漁船のための新しい桟橋が開かれました",
            base64: "jaGSqYFBjWCCxYuZkUSCzIK9gt+CzJBWgrWCoo5Wi7SCqopKgqmC6oLcgrWCvQ=="),
        Sample(encoding: "euc-jp", text: "港に新しい桟橋ができました", base64: "ucGky7+3pLekpLu3trakrKTHpK2k3qS3pL8="),
        Sample(
            encoding: "euc-jp", text: "今朝、港で漁船のための新しい桟橋が開かれました",
            base64: "uqPEq6GiucGkx7X5waWkzqS/pOGkzr+3pLekpLu3trakrLOrpKuk7KTepLekvw=="),
        Sample(encoding: "gb18030", text: "港口新建了一座码头", base64: "uNu/2tDCvajBy9K71/nC6823"),
        Sample(
            encoding: "gb18030", text: "今天早上，港口为渔船开放了一座新码头", base64: "vfHM7NTnyc+jrLjbv9rOqtPmtKy/qrfFwcvSu9f50MLC6823"),
        Sample(encoding: "big5", text: "港口新建了一座碼頭", base64: "tOSkZrdzq9ikRqRArnm9WMBZ"),
        Sample(
            encoding: "big5", text: "今天早上，港口為漁船開放了一座新碼頭", base64: "pLWk0aatpFehQbTkpGassLqusu62fanxpEakQK55t3O9WMBZ"),
        Sample(encoding: "euc-kr", text: "항구에 새 부두가 생겼습니다", base64: "x9exuL+hILv1ILrOtc6woSC7/bDlvcC0z7TZ"),
        Sample(
            encoding: "euc-kr", text: "오늘 아침 항구에서 어선을 위한 새 부두가 문을 열었습니다",
            base64: "v8C0wyC+xsSnIMfXsbi/obytIL7uvLHAuyDAp8fRILv1ILrOtc6woSC5rsC7IL+tvvq9wLTPtNk="),
        Sample(
            encoding: "windows-1252", text: "Größere Fähren für die Häfen, sagt die Bürgermeisterin",
            base64: "R3L232VyZSBG5GhyZW4gZvxyIGRpZSBI5GZlbiwgc2FndCBkaWUgQvxyZ2VybWVpc3Rlcmlu"),
        Sample(
            encoding: "windows-1252", text: "Am Morgen wurde im Hafen ein neuer Steg für die Fischerboote eröffnet",
            base64: "QW0gTW9yZ2VuIHd1cmRlIGltIEhhZmVuIGVpbiBuZXVlciBTdGVnIGb8ciBkaWUgRmlzY2hlcmJvb3RlIGVy9mZmbmV0"),
        Sample(
            encoding: "iso-8859-1", text: "Größere Fähren für die Häfen, sagt die Bürgermeisterin",
            base64: "R3L232VyZSBG5GhyZW4gZvxyIGRpZSBI5GZlbiwgc2FndCBkaWUgQvxyZ2VybWVpc3Rlcmlu"),
        Sample(
            encoding: "iso-8859-1", text: "Am Morgen wurde im Hafen ein neuer Steg für die Fischerboote eröffnet",
            base64: "QW0gTW9yZ2VuIHd1cmRlIGltIEhhZmVuIGVpbiBuZXVlciBTdGVnIGb8ciBkaWUgRmlzY2hlcmJvb3RlIGVy9mZmbmV0"),
        Sample(
            encoding: "windows-1252", text: "Le quai rénové a été inauguré à l’aube",
            base64: "TGUgcXVhaSBy6W5vdukgYSDpdOkgaW5hdWd1cukg4CBskmF1YmU="),
        Sample(
            encoding: "windows-1252",
            text: "Ce matin, un nouveau quai a été ouvert dans le port pour les bateaux de pêche",
            base64:
                "Q2UgbWF0aW4sIHVuIG5vdXZlYXUgcXVhaSBhIOl06SBvdXZlcnQgZGFucyBsZSBwb3J0IHBvdXIgbGVzIGJhdGVhdXggZGUgcOpjaGU="
        ),
        Sample(
            encoding: "windows-1252", text: "El muelle abrió mañana según el alcalde",
            base64: "RWwgbXVlbGxlIGFicmnzIG1h8WFuYSBzZWf6biBlbCBhbGNhbGRl"),
        Sample(
            encoding: "windows-1252",
            text: "Esta mañana se abrió en el puerto un nuevo muelle para los barcos de pesca",
            base64:
                "RXN0YSBtYfFhbmEgc2UgYWJyafMgZW4gZWwgcHVlcnRvIHVuIG51ZXZvIG11ZWxsZSBwYXJhIGxvcyBiYXJjb3MgZGUgcGVzY2E="),
        Sample(
            encoding: "iso-8859-1", text: "El muelle abrió mañana según el alcalde",
            base64: "RWwgbXVlbGxlIGFicmnzIG1h8WFuYSBzZWf6biBlbCBhbGNhbGRl"),
        Sample(
            encoding: "iso-8859-1", text: "Esta mañana se abrió en el puerto un nuevo muelle para los barcos de pesca",
            base64:
                "RXN0YSBtYfFhbmEgc2UgYWJyafMgZW4gZWwgcHVlcnRvIHVuIG51ZXZvIG11ZWxsZSBwYXJhIGxvcyBiYXJjb3MgZGUgcGVzY2E="),
        Sample(
            encoding: "iso-8859-1", text: "Ny brygga för små båtar öppnar i år",
            base64: "TnkgYnJ5Z2dhIGb2ciBzbeUgYuV0YXIg9nBwbmFyIGkg5XI="),
        Sample(
            encoding: "iso-8859-1", text: "I morse öppnades en ny brygga för fiskebåtarna i hamnen",
            base64: "SSBtb3JzZSD2cHBuYWRlcyBlbiBueSBicnlnZ2EgZvZyIGZpc2tlYuV0YXJuYSBpIGhhbW5lbg=="),
        Sample(
            encoding: "windows-1254", text: "Balıkçılar için yeni iskele şimdi açık",
            base64: "QmFs/Wvn/WxhciBp52luIHllbmkgaXNrZWxlIP5pbWRpIGHn/Ws="),
        Sample(
            encoding: "windows-1254", text: "Bu sabah limanda balıkçı tekneleri için yeni bir iskele açıldı",
            base64: "QnUgc2FiYWggbGltYW5kYSBiYWz9a+f9IHRla25lbGVyaSBp52luIHllbmkgYmlyIGlza2VsZSBh5/1sZP0="),
        Sample(encoding: "windows-1255", text: "מזח חדש נפתח בנמל", base64: "7ubnIOfj+SDw9PrnIOHw7uw="),
        Sample(
            encoding: "windows-1255", text: "הבוקר נפתח בנמל מזח חדש לסירות הדיג",
            base64: "5OHl9/gg8PT65yDh8O7sIO7m5yDn4/kg7PHp+OX6IOTj6eI="),
        Sample(encoding: "windows-1256", text: "رصيف جديد في الميناء", base64: "0dXt3SDMz+3PIN3tIMfh4+3kx8E="),
        Sample(
            encoding: "windows-1256", text: "افتتح هذا الصباح في الميناء رصيف جديد لقوارب الصيد",
            base64: "x93Kys0g5dDHIMfh1cjHzSDd7SDH4ePt5MfBINHV7d0gzM/tzyDh3ubH0cggx+HV7c8="),
        Sample(encoding: "tis-620", text: "ท่าเรือใหม่เปิดแล้ววันนี้", base64: "t+jS4MPXzePLwejgu9S04cXpx8fRubnV6Q=="),
        Sample(
            encoding: "tis-620",
            text:
                "เช้านี้ท่าเรือใหม่สำหรับเรือประมงได้เปิดแล้ว นายกเทศมนตรีกล่าวว่างานใช้เวลาสามปีและมีค่าใช้จ่ายมากกว่าที่คิดไว้ในตอนแรก ชาวประมงพอใจ",
            base64:
                "4Krp0rnV6bfo0uDD183jy8HoytPLw9G64MPXzbvD0MGn5LTp4LvUtOHF6ccgudLCoeC3yMG5tcPVocXo0sfH6NKn0rnjqungx8XSytLBu9XhxdDB1aTo0uOq6ajo0sLB0qGhx+jSt9XopNS05Mfp47m1zbnhw6EgqtLHu8PQwae+zeOo"
        ),
    ]
}
