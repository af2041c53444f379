/** Why no rule judges what the study group sets out to do. */
export const isAnItem = 'an item of a programme: requirements answer to it';
/** Why no rule judges what the programme says of itself. */
export const isAboutTheProgramme = 'says something of the programme, and asks nothing of a deployment';
