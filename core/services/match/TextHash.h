#pragma once

#include <QStringView>
#include <QtTypes>

namespace dossier {

/// Spreads the bits of @p value; the same on every machine and in every run, which qHash is not.
constexpr quint64 mixed(quint64 value) {
    value ^= value >> 32;
    value *= 0xD6E8FEB86659FD93;
    value ^= value >> 32;
    value *= 0xD6E8FEB86659FD93;
    return value ^ (value >> 32);
}

constexpr quint64 mixed(quint64 one, quint64 other) { return mixed(one * 0x9E3779B97F4A7C15 + other); }

/// A hash of a text that stands for it where a mistake in 2^64 does not matter; never 0.
inline quint64 textHash(QStringView text, quint64 seed = 0) {
    quint64 hash = seed ^ 0xCBF29CE484222325;
    for (const QChar unit : text) {
        hash = (hash ^ unit.unicode()) * 0x9E3779B97F4A7C15;
        hash ^= hash >> 29;
    }
    return mixed(hash + quint64(text.size())) | 1;
}

} // namespace dossier
