/// What leaves for a sink: an event of one of several types, each in the envelope of Standard Webhooks.
public enum OutgoingEvent: Hashable, Sendable {
    case alert(AlertEvent)
    case digest(DigestEvent)
    case health(HealthEvent)

    /// Nil for another one.
    public var alert: AlertEvent? {
        if case .alert(let event) = self { event } else { nil }
    }

    /// Nil for another one.
    public var digest: DigestEvent? {
        if case .digest(let event) = self { event } else { nil }
    }

    /// Nil for another one.
    public var health: HealthEvent? {
        if case .health(let event) = self { event } else { nil }
    }

    /// The same on every try, so that a receiver can drop what it has seen.
    public var id: String {
        switch self {
        case .alert(let event): event.data.id
        case .digest(let event): event.data.id
        case .health(let event): event.data.id
        }
    }

    /// As the envelope names it.
    public var type: String {
        switch self {
        case .alert(let event): event.type.rawValue
        case .digest(let event): event.type.rawValue
        case .health(let event): event.type.rawValue
        }
    }
}

extension OutgoingEvent: Codable {
    private enum Key: String, CodingKey {
        case type
    }

    public init(from decoder: any Decoder) throws {
        let type = try decoder.container(keyedBy: Key.self).decode(String.self, forKey: .type)
        if HealthEvent.Kind(rawValue: type) != nil {
            self = .health(try HealthEvent(from: decoder))
        } else if DigestEvent.Kind(rawValue: type) != nil {
            self = .digest(try DigestEvent(from: decoder))
        } else {
            self = .alert(try AlertEvent(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .alert(let event): try event.encode(to: encoder)
        case .digest(let event): try event.encode(to: encoder)
        case .health(let event): try event.encode(to: encoder)
        }
    }
}
