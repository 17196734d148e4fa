#include "SystemCodec.h"

#include <QtGlobal>

#ifdef Q_OS_WIN

#include <qt_windows.h>

namespace dossier {
namespace {

constexpr UINT kGb18030 = 54936;

} // namespace

SystemCodec::SystemCodec() = default;

SystemCodec::~SystemCodec() = default;

char32_t SystemCodec::character(const char *bytes, int length) const {
    wchar_t units[2] = {};
    const int count = MultiByteToWideChar(kGb18030, MB_ERR_INVALID_CHARS, bytes, length, units, 2);
    if (count == 1)
        return char32_t(units[0]);
    return count == 2 ? (char32_t(units[0]) << 10) + char32_t(units[1]) - 0x35FDC00 : 0;
}

} // namespace dossier

#else

#include <iconv.h>

#include <bit>

namespace dossier {

SystemCodec::SystemCodec()
    : m_handle{iconv_open(std::endian::native == std::endian::little ? "UTF-32LE" : "UTF-32BE", "GB18030")} {}

SystemCodec::~SystemCodec() {
    if (m_handle != iconv_t(-1))
        iconv_close(m_handle);
}

char32_t SystemCodec::character(const char *bytes, int length) const {
    if (m_handle == iconv_t(-1))
        return 0;
    char32_t result = 0;
    auto *in = const_cast<char *>(bytes); // iconv's signature; it does not write there
    auto inLeft = std::size_t(length);
    auto *out = reinterpret_cast<char *>(&result);
    std::size_t outLeft = sizeof result;
    const bool isDone = iconv(m_handle, &in, &inLeft, &out, &outLeft) != std::size_t(-1) && inLeft == 0;
    iconv(m_handle, nullptr, nullptr, nullptr, nullptr);
    return isDone && outLeft == 0 ? result : 0;
}

} // namespace dossier

#endif
