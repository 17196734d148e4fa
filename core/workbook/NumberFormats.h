#pragma once

#include <QtTypes>

#include <string_view>

namespace dossier {

/// What a number shows as by its format.
enum class NumberShape : quint8 { Number, Date, DateTime, Time };

/// The shape of a built-in format. Source: ISO/IEC 29500-1, 18.8.30, with the East Asian ones.
NumberShape builtInShape(int id);

/// The shape of a format code such as yyyy"年"m"月"d"日"; its first section counts. Spans of time ([h]:mm) are numbers.
NumberShape shapeOf(std::string_view code);

} // namespace dossier
