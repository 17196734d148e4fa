#pragma once

#include "CardColumns.h"

#include <dossier/TargetFile.h>

#include <memory>
#include <optional>

/// Writes a table of customers as cards: one a contact, and one for a customer that has none. What a card has no entry
/// for stands in entries of our own, X-DOSSIER-…, which our import reads back.
class CardTableWriter final : public dossier::TableWriter {
public:
    explicit CardTableWriter(std::unique_ptr<dossier::TargetFile> target) : m_target{std::move(target)} {}

    dossier::Result<void> beginSheet(const QString &name, std::span<const dossier::ExportColumn> columns) override;
    dossier::Result<void> row(std::span<const QString> cells) override;
    dossier::Result<void> finish() override;

private:
    std::unique_ptr<dossier::TargetFile> m_target;
    std::optional<CardColumns> m_columns;
};
