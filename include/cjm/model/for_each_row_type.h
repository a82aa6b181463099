// The row types once more, for the preprocessor: to instantiate a template for each of them.
//
//     #define CJM_INSTANTIATE(Row) template void visit<Row>();
//     CJM_FOR_EACH_ROW_TYPE(CJM_INSTANTIATE)
//
// A type that is missing here is an unresolved symbol when the program is linked.
#pragma once

#define CJM_FOR_EACH_ROW_TYPE(macro)                                                               \
    macro(Journey) macro(Phase) macro(Lane) macro(Card) macro(Variant) macro(Link) macro(Persona)  \
        macro(Answer) macro(Goal) macro(Source) macro(Improvement) macro(Standard) macro(Review)   \
            macro(Measurement) macro(Visit) macro(VisitEntry) macro(Comment) macro(SetAside)       \
                macro(View) macro(Asset) macro(EmotionWord) macro(PlainWord)
