"""Reads a ReqIF file with the parser that StrictDoc uses, and tells as JSON what it found there."""

import json
import sys

from reqif.parser import ReqIFParser

bundle = ReqIFParser.parse(sys.argv[1])
content = bundle.core_content.req_if_content


def below(hierarchy):
    yield hierarchy.spec_object
    for child in hierarchy.children or []:
        yield from below(child)


words = {
    value.identifier: value.long_name
    for datatype in content.data_types
    for value in getattr(datatype, "values", None) or []
}
objects = {}
for spec_object in content.spec_objects:
    values = {attribute.definition_ref: attribute.value for attribute in spec_object.attributes}
    verdict = values.get("attribute-result-verdict")
    objects[spec_object.identifier] = {
        "type": spec_object.spec_object_type,
        "id": values.get(spec_object.spec_object_type.replace("type-", "attribute-") + "-id"),
        **({} if verdict is None else {"verdict": words[verdict[0]]}),
    }

print(
    json.dumps(
        {
            "problems": [str(problem) for problem in bundle.exceptions],
            "objects": objects,
            "relations": [
                [relation.relation_type_ref, relation.source, relation.target]
                for relation in content.spec_relations
            ],
            "specifications": {
                specification.long_name: [
                    each for child in specification.children or [] for each in below(child)
                ]
                for specification in content.specifications
            },
        }
    )
)
