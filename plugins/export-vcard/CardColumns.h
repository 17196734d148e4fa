#pragma once

#include <dossier/Exporter.h>

#include <QHash>

#include <span>
#include <vector>

/// What a column of a table of customers is on a card. Others have no place there.
enum class CardPart : quint8 {
    // Of the customer.
    Organisation,
    Kind,
    Province,
    City,
    County,
    Address,
    Website,
    Note,
    Number,
    ShortName,
    Uscc,
    Industry,
    CustomerType,
    Stage,
    Tier,
    Source,
    Owner,
    // Of one contact.
    Person,
    Honorific,
    Title,
    Department,
    Role,
    IsKey,
    Phones,
    Emails,
    Wechat,
    HasLeft,
};

/// One row as cards take it: the customer's parts, and those of each contact.
struct CardRow {
    using Parts = QHash<CardPart, QString>;

    Parts customer;
    std::vector<Parts> contacts; ///< Only those that anything is known of.
};

/// Finds by their headings, Chinese or English, what columns hold.
class CardColumns {
public:
    explicit CardColumns(std::span<const dossier::ExportColumn> columns);

    /// @p cells by column.
    CardRow row(std::span<const QString> cells) const;

private:
    struct Column {
        std::size_t cell;
        CardPart part;
        std::size_t contact;
    };

    std::vector<Column> m_columns;
};
