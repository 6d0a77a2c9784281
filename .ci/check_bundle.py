"""Looks whether a bundle for Maven Central is complete.

check_bundle.py FOLDER VERSION: lists what is missing and ends with 1, or says what the bundle contains. Signatures are
checked if GNUPGHOME is set.
"""

import hashlib
import io
import os
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
import zipfile

POM = "{http://maven.apache.org/POM/4.0.0}"
NOT_PUBLISHED = ("comity", "comity-cli", "comity-benchmark")

bundle = pathlib.Path(sys.argv[1])
version = sys.argv[2]
names = {str(path.relative_to(bundle)) for path in bundle.rglob("*") if path.is_file()}
wrong = []


def expect(fact, text):
    if not fact:
        wrong.append(text)


def text_at(pom, path):
    found = pom.find("/".join(POM + part for part in path.split("/")))
    return "" if found is None or found.text is None else found.text.strip()


def check_file(path):
    """A file has its checksums and its signature."""
    if path not in names:
        wrong.append(f"{path} is missing")
        return False
    content = (bundle / path).read_bytes()
    for ending in ("md5", "sha1"):
        checksum = f"{path}.{ending}"
        expect(
            checksum in names
            and (bundle / checksum).read_bytes().decode().strip() == hashlib.new(ending, content).hexdigest(),
            f"{checksum} is missing or wrong",
        )
    if os.environ.get("GNUPGHOME"):
        signature = f"{path}.asc"
        if signature not in names:
            wrong.append(f"{signature} is missing")
        else:
            with tempfile.TemporaryDirectory() as folder:
                with open(f"{folder}/file", "wb") as file, open(f"{folder}/file.asc", "wb") as proof:
                    file.write(content)
                    proof.write((bundle / signature).read_bytes())
                verified = subprocess.run(
                    ["gpg", "--quiet", "--batch", "--verify", f"{folder}/file.asc", f"{folder}/file"],
                    stderr=subprocess.PIPE,
                )
            expect(verified.returncode == 0, f"{signature} is not a signature of the file")
    return True


def check_pom(path):
    """A pom has what Central asks for, and its dependencies have one version each."""
    source = (bundle / path).read_bytes().decode()
    pom = ElementTree.fromstring(source)
    expect(pom.find(POM + "parent") is None, f"{path} has a parent")
    expect("SNAPSHOT" not in source and "${" not in source, f"{path} has a snapshot or a property")
    expect("<scope>test</scope>" not in source, f"{path} has a dependency of the tests")
    for element in (
        "name",
        "description",
        "url",
        "licenses/license/name",
        "licenses/license/url",
        "developers/developer/name",
        "scm/connection",
        "scm/developerConnection",
        "scm/url",
    ):
        expect(text_at(pom, element), f"{path} has no {element}")
    optional = {}
    for dependency in pom.iter(POM + "dependency"):
        artifact = text_at(dependency, "artifactId")
        optional[artifact] = text_at(dependency, "optional") == "true"
        expect(text_at(dependency, "version")[:1].isdigit(), f"{path}: {artifact} has no version")
    if optional.get("poi-ooxml"):
        for artifact in ("poi", "poi-ooxml-lite", "xmlbeans", "log4j-api"):
            expect(optional.get(artifact, True), f"{path}: poi-ooxml is optional, and {artifact}, which it needs, is not")
    return pom


def check_jar(path, own_classes):
    """A jar has the licence, and its version."""
    jar = zipfile.ZipFile(io.BytesIO((bundle / path).read_bytes()))
    for entry in ("META-INF/LICENSE", "META-INF/NOTICE"):
        expect(entry in jar.namelist(), f"{path} has no {entry}")
    manifest = jar.read("META-INF/MANIFEST.MF").decode()
    expect(f"Implementation-Version: {version}\r\n" in manifest, f"{path} does not say its version")
    if own_classes:
        expect(
            "module-info.class" in jar.namelist() or "Automatic-Module-Name:" in manifest, f"{path} is not a module"
        )


poms = {}
for path in sorted(name for name in names if name.endswith(".pom")):
    artifact = path.split("/")[-3]
    start = f"org/comity/{artifact}/{version}/{artifact}-{version}"
    if path != f"{start}.pom":
        wrong.append(f"{path} is in the wrong place")
        continue
    check_file(path)
    poms[artifact] = check_pom(path)
    if text_at(poms[artifact], "packaging") != "pom":
        for classifier in ("", "-sources", "-javadoc"):
            jar = f"{start}{classifier}.jar"
            if check_file(jar):
                check_jar(jar, not classifier)
        check_file(f"{start}-cyclonedx.json")

for artifact in NOT_PUBLISHED:
    expect(artifact not in poms, f"{artifact} is not to be published")
listed = {text_at(dependency, "artifactId") for dependency in poms["comity-bom"].iter(POM + "dependency")}
expect(
    listed == set(poms) - {"comity-bom"},
    f"comity-bom lists {sorted(listed)}, but the bundle contains {sorted(poms)}",
)
for text in wrong:
    print(text)
if wrong:
    sys.exit(1)
print(f"{len(names)} files of {', '.join(sorted(poms))} {version}")
