/** Writes a file name with `/` as a URI reference; an absolute one gets the `file` scheme. */
export const fileUri = (file: string): string => {
  const path = file
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return path.startsWith('/') ? `file://${path}` : path;
};
