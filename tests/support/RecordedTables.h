#pragma once

#include <dossier/Exporter.h>

#include <QStringList>

#include <memory>
#include <vector>

namespace dossier::test {

/// What a table writer was told.
struct RecordedTables {
    struct Sheet {
        QString name;
        std::vector<ExportColumn> columns;
        QList<QStringList> rows = {};

        QStringList headings() const {
            QStringList result;
            for (const ExportColumn &column : columns)
                result.append(column.heading);
            return result;
        }
    };

    std::vector<Sheet> sheets = {};
    bool isFinished = false;
};

/// Remembers what it is told instead of writing a file.
class RecordingWriter final : public TableWriter {
public:
    explicit RecordingWriter(RecordedTables &tables) : m_tables{tables} {}

    Result<void> beginSheet(const QString &name, std::span<const ExportColumn> columns) override {
        m_tables.sheets.push_back({.name = name, .columns = {columns.begin(), columns.end()}});
        return {};
    }
    Result<void> row(std::span<const QString> cells) override {
        m_tables.sheets.back().rows.append(QStringList{cells.begin(), cells.end()});
        return {};
    }
    Result<void> finish() override {
        m_tables.isFinished = true;
        return {};
    }

private:
    RecordedTables &m_tables;
};

class RecordingExporter final : public Exporter {
public:
    explicit RecordingExporter(RecordedTables &tables) : m_tables{tables} {}

    QString id() const override { return QStringLiteral("recording"); }
    QString suffix() const override { return QStringLiteral("recording"); }
    Result<std::unique_ptr<TableWriter>> open(const QString &) const override {
        return std::make_unique<RecordingWriter>(m_tables);
    }

private:
    RecordedTables &m_tables;
};

} // namespace dossier::test
