#pragma once

#include <QString>

#include <memory>

namespace dossier {

/// An empty file that its process holds: other processes see whether the holder is still there, since the system lets
/// go of it when the process ends in whatever way.
class HeldFile {
public:
    /// Makes and holds the file, which others never see unheld; null where that fails.
    static std::unique_ptr<HeldFile> create(const QString &path);

    /// Whether some process holds the file at @p path.
    static bool isHeld(const QString &path);

    /// Lets go; the file stays.
    ~HeldFile();
    HeldFile(const HeldFile &) = delete;
    HeldFile &operator=(const HeldFile &) = delete;

    const QString &path() const { return m_path; }

    /// Lets go and removes the file.
    void remove();

private:
    HeldFile(QString path, qintptr handle);
    void release();

    QString m_path;
    qintptr m_handle; ///< The system's; -1 after release().
};

} // namespace dossier
