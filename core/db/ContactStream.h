#pragma once

#include "db/Database.h"

#include <QByteArrayView>
#include <QUuid>

#include <array>
#include <memory>
#include <span>
#include <vector>

namespace dossier {

/// A contact as lists and matching see him: canonical UTF-8, empty where there is none.
struct ContactText {
    QByteArrayView name;
    QByteArrayView phones; ///< Parted by line feeds, as e-mails.
    QByteArrayView emails;
};

inline constexpr QUuid kGreatestId{~0U, 0xFFFF, 0xFFFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};

/// The contacts beside a stream of customers. They are copied: their rows move on before anybody looks at them.
class ContactStream {
public:
    static Result<ContactStream> prepare(Database &database, Rows rows);

    /// Begins with the customers from @p first to @p last, anew where it has begun already.
    Result<void> begin(const QUuid &first, const QUuid &last);
    /// Those of @p customer (his id as it is stored) in the order of his dossier, valid until the next call. Customers
    /// are asked for by rising id; whoever is left out is passed over.
    Result<std::span<const ContactText>> of(QByteArrayView customer);

private:
    struct Range {
        std::size_t offset;
        qsizetype size;
    };
    struct Kept {
        qint64 position;
        std::array<Range, 3> texts; ///< Name, phones, e-mails.
    };

    explicit ContactStream(std::unique_ptr<Statement> rows) : m_rows{std::move(rows)} {}
    Result<void> advance();
    void keep();

    std::unique_ptr<Statement> m_rows;
    bool m_isAtRow = false;
    std::vector<char> m_bytes = {};
    std::vector<Kept> m_kept = {};
    std::vector<ContactText> m_views = {};
};

} // namespace dossier
