pragma ComponentBehavior: Bound

/// Small text beside something more important.
BodyText {
    color: Theme.secondary
    font.pixelSize: Theme.textSmall
}
