/// The elements of HTML that a tree tells apart; every other name is `other`.
package enum HTMLElement: UInt8, CaseIterable, Sendable {
    /// Text between tags.
    case text
    case other
    case a, abbr, acronym, address, applet, area, article, aside, audio
    case b, base, bdi, bdo, big, blockquote, body, br, button
    case canvas, caption, center, cite, code, col, colgroup
    case data, datalist, dd, del, details, dfn, dialog, dir, div, dl, dt
    case em, embed, fieldset, figcaption, figure, font, footer, form, frame, frameset
    case h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html
    case i, iframe, img, input, ins, kbd, label, legend, li, link
    case main, map, mark, math, menu, meta, meter, nav, noembed, noframes, noscript
    case object, ol, optgroup, option, output, p, param, picture, pre, progress, q
    case rp, rt, ruby, s, samp, script, section, select, slot, small, source, span, strike, strong, style, sub, summary,
        sup, svg
    case table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track, tt
    case u, ul, `var`, video, wbr

    /// The element of a name in lower case.
    package init(name: String) {
        self = HTMLNodeNames.element(ofKey: HTMLNodeNames.key(Array(name.utf8)))
    }

    /// The name in lower case; empty for `text` and `other`.
    package var name: String {
        String(decoding: HTMLNodeNames.elements.names[Int(rawValue)], as: UTF8.self)
    }
}

/// The attributes that a tree tells apart; every other name is `other` and kept as it is written.
package enum HTMLAttribute: UInt8, CaseIterable, Sendable {
    case other
    case alt, ariaHidden, charset, cite, `class`, colspan, content, dataOriginal, dataSrc, dataSrcset, datetime, dir,
        height, hidden
    case href, httpEquiv, id, itemprop, itemscope, itemtype, lang, name, poster, property, rel, role, rowspan, src,
        srcset, start
    case style, title, type, value, width

    package init(name: String) {
        self = HTMLNodeNames.attribute(ofKey: HTMLNodeNames.key(Array(name.utf8)))
    }

    /// The name in lower case; empty for `other`.
    package var name: String {
        switch self {
        case .other: ""
        case .ariaHidden: "aria-hidden"
        case .dataOriginal: "data-original"
        case .dataSrc: "data-src"
        case .dataSrcset: "data-srcset"
        case .httpEquiv: "http-equiv"
        default: "\(self)"
        }
    }
}

/// Both, looked up by their bytes.
enum HTMLNodeNames {
    static let elements = HTMLNames(
        HTMLElement.allCases.dropFirst().map { $0 == .other ? " " : "\($0)" })
    static let attributes = HTMLNames(HTMLAttribute.allCases.dropFirst().map(\.name))

    static func element(ofKey key: UInt128) -> HTMLElement {
        let index = elements.index(ofKey: key)
        return index == 0 ? .other : HTMLElement(rawValue: UInt8(index)) ?? .other
    }

    static func attribute(ofKey key: UInt128) -> HTMLAttribute {
        HTMLAttribute(rawValue: UInt8(attributes.index(ofKey: key))) ?? .other
    }

    /// What `HTMLNames` looks names up by; a name longer than 16 bytes has none of a table's.
    static func key(_ name: [UInt8]) -> UInt128 {
        name.count > 16 ? 0 : name.reduce(0) { $0 << 8 | UInt128($1) }
    }
}
