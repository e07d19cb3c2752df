/**
 * So many mistakes of one kind are told of one document. Nobody reads more, and each costs time: of ten thousand equal lines the
 * server would say ten thousand things.
 */
export const mostTold = 300;
