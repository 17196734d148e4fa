#pragma once

#include "MergedCells.h"
#include "XmlReader.h"

namespace dossier {

/// Finds the merged cells of a sheet, which stand behind its rows, while the sheet's bytes go by.
class MergeScan {
public:
    MergeScan(const Refusal &refusal, MergedCells &merged);
    ~MergeScan();

    /// Errors: limit-exceeded, and those of XmlReader.
    Result<void> feed(QByteArrayView bytes);

private:
    class Handler;

    Result<void> feedTail(QByteArrayView bytes);
    static qsizetype findTail(QByteArrayView bytes);

    const Refusal &m_refusal;
    std::unique_ptr<Handler> m_handler;
    std::unique_ptr<XmlReader> m_tail; ///< Null before the rows' end was found.
    QByteArray m_carried;              ///< The last bytes, in which the end may begin.
    bool m_isOver = false;
};

} // namespace dossier
