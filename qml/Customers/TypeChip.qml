pragma ComponentBehavior: Bound

import Dossier.Controls

/// The customer type in its colour and word.
Chip {
    id: root

    /// Option id.
    required property string type

    tone: root.type === "customer" ? Chip.Green : root.type === "interested" ? Chip.Amber : root.type === "lost" ? Chip.Red : Chip.Neutral
}
