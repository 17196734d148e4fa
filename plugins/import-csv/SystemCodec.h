#pragma once

namespace dossier {

/// The operating system's GB18030, one character at a time: slow, used once to fill the tables of Gb18030.
class SystemCodec {
public:
    SystemCodec();
    ~SystemCodec();
    SystemCodec(const SystemCodec &) = delete;
    SystemCodec &operator=(const SystemCodec &) = delete;

    /// The character that @p length bytes stand for; 0 where there is none.
    char32_t character(const char *bytes, int length) const;

private:
    void *m_handle = nullptr;
};

} // namespace dossier
