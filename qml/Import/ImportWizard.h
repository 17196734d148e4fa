#pragma once

#include "ColumnListModel.h"
#include "ImportSource.h"
#include "ImportWork.h"
#include "PlannedRowListModel.h"
#include "RowDetail.h"

#include "Session/Session.h"

#include "services/import/Import.h"

#include <QObject>
#include <QtQmlIntegration>

#include <memory>

namespace dossier {

/// The import in its four steps. Nothing is written before commit(); every step can be gone back to without loss.
class ImportWizard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(dossier::Session *session MEMBER m_session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString busyText READ busyText NOTIFY progressed)
    Q_PROPERTY(double progress READ progress NOTIFY progressed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(QString noteText READ noteText NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString aboutText READ aboutText NOTIFY changed)
    /// Of the dialog that chooses files: what the importers read, then everything.
    Q_PROPERTY(QStringList nameFilters READ nameFilters NOTIFY sessionChanged)
    Q_PROPERTY(QStringList files READ files NOTIFY changed)
    Q_PROPERTY(int file READ fileIndex WRITE setFile NOTIFY changed)
    Q_PROPERTY(QStringList sheets READ sheets NOTIFY changed)
    Q_PROPERTY(int sheet READ sheet WRITE setSheet NOTIFY changed)
    Q_PROPERTY(bool form READ isForm NOTIFY changed)
    Q_PROPERTY(int headerRow READ headerRow WRITE setHeaderRow NOTIFY changed)
    Q_PROPERTY(bool hasEncoding READ hasEncoding NOTIFY changed)
    Q_PROPERTY(QStringList encodings READ encodings CONSTANT)
    Q_PROPERTY(int encoding READ encoding WRITE setEncoding NOTIFY changed)
    Q_PROPERTY(dossier::ColumnListModel *columns READ columns NOTIFY sessionChanged)
    Q_PROPERTY(dossier::PlannedRowListModel *rows READ rows NOTIFY sessionChanged)
    Q_PROPERTY(dossier::RowDetail *detail READ detail NOTIFY sessionChanged)
    Q_PROPERTY(int currentRow READ currentRow WRITE setCurrentRow NOTIFY currentRowChanged)
    Q_PROPERTY(int rowsToWrite READ rowsToWrite NOTIFY decided)
    Q_PROPERTY(QString resultText READ resultText NOTIFY changed)
    Q_PROPERTY(int returned READ returned NOTIFY changed)
    Q_PROPERTY(bool undone READ isUndone NOTIFY changed)

public:
    enum class Step : quint8 { Choose, Map, Preview, Result };
    Q_ENUM(Step)

    explicit ImportWizard(QObject *parent = nullptr);

    void setSession(Session *session);
    Step step() const { return m_step; }
    bool isBusy() const { return m_work.isRunning(); }
    QString busyText() const { return m_work.text(); }
    double progress() const { return m_work.progress(); } ///< 0 to 1; negative: not known.
    QString errorText() const { return m_errorText; }
    /// What is to be known beside: files that were left out, or changed meanwhile.
    QString noteText() const;
    /// What is imported: "people.csv", "3 files", "Clipboard".
    QString title() const { return m_source.title(); }
    /// Sheet, header row, rows, and that nothing is written yet.
    QString aboutText() const;
    QStringList nameFilters() const;
    /// The files that could be read, of several.
    QStringList files() const;
    /// The one whose columns are shown.
    int fileIndex() const { return m_file; }
    void setFile(int file);
    QStringList sheets() const;
    int sheet() const;
    void setSheet(int sheet);
    /// A filled-in form, which has no row of headings.
    bool isForm() const { return file() && file()->isForm; }
    int headerRow() const;
    void setHeaderRow(int row);
    bool hasEncoding() const;
    QStringList encodings() const;
    int encoding() const;
    void setEncoding(int encoding);
    ColumnListModel *columns() const { return m_columns.get(); }
    PlannedRowListModel *rows() const { return m_rows.get(); }
    RowDetail *detail() const { return m_detail.get(); }
    int currentRow() const { return m_currentRow; }
    void setCurrentRow(int row);
    int rowsToWrite() const;
    QString resultText() const;
    int returned() const { return int(m_report.counts.rejected); }
    bool isUndone() const;

    /// Reads files and folders; the mapping follows. What was read already and has not changed is not read again.
    Q_INVOKABLE void choose(const QList<QUrl> &files);
    /// The same with the table in the clipboard, or with files that were copied.
    Q_INVOKABLE void paste();
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    /// Goes back to a step that was passed.
    Q_INVOKABLE void goTo(int step);
    Q_INVOKABLE void cancel();
    /// A person's word on the current row.
    Q_INVOKABLE void decide(int decision);
    Q_INVOKABLE void commit();
    Q_INVOKABLE void undo();
    /// Writes the workbook of rows that came back.
    Q_INVOKABLE void saveReturned(const QUrl &file);
    Q_INVOKABLE void restart();

Q_SIGNALS:
    void sessionChanged();
    void changed();
    void progressed();
    void currentRowChanged();
    void decided();
    /// Files of the person's were read, by their paths.
    void filesRead(const QStringList &paths);

private:
    void start(ImportSource source);
    void clear();
    void plan(Step then);
    void take(const Result<std::shared_ptr<ImportPlan>> &plan, Step then);
    void takeReport(const Result<ImportReport> &report);
    void showFile();
    void end(const std::optional<Error> &error);
    /// How the shown file is to be read.
    FileChoices &choices();
    bool isChangedOnDisk() const;
    std::vector<const FilePlan *> readable() const;
    const FilePlan *file() const;

    Session *m_session = nullptr;
    std::unique_ptr<Import> m_import;
    std::unique_ptr<ColumnListModel> m_columns;
    std::unique_ptr<PlannedRowListModel> m_rows;
    std::unique_ptr<RowDetail> m_detail;
    std::shared_ptr<ImportPlan> m_plan;
    ImportWork m_work;
    ImportSource m_source;
    QHash<QString, FileChoices> m_choices;        ///< By path.
    QList<std::pair<QDateTime, qint64>> m_stamps; ///< Of the plan's files when they were read.
    ImportReport m_report;
    QString m_errorText;
    Step m_step = Step::Choose;
    int m_file = 0; ///< Among those that could be read.
    int m_currentRow = -1;
    bool m_isOutdated = false; ///< The mapping was changed since the plan was made.
    bool m_isReread = false;   ///< The files had changed since they were read before.
};

} // namespace dossier
