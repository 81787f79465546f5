import {
  asJsonBody,
  asTextBody,
  asXmlBody,
  inGraphqlVariable,
  inJsonKey,
  inJsonValue,
  inXmlAttribute,
  inXmlText,
} from './documents.js'
import { inFileContent, inFileName, inFormKey, inFormValue, inMultipartValue } from './form.js'
import { inCookie, inHeader, inReferer, inUserAgent } from './headers.js'
import { inPathRest, inPathSegment, inQueryKey, inQueryValue } from './target.js'
import type { Builder } from './types.js'

export type { Builder, PlaceOptions, Placed } from './types.js'

/** Builds a request around a text, by the place that the text takes in it. */
export const BUILDERS = {
  'query-value': inQueryValue,
  'query-key': inQueryKey,
  'path-segment': inPathSegment,
  'path-rest': inPathRest,
  'header-value': inHeader,
  'user-agent': inUserAgent,
  referer: inReferer,
  'cookie-value': inCookie,
  'form-value': inFormValue,
  'form-key': inFormKey,
  'multipart-value': inMultipartValue,
  'multipart-filename': inFileName,
  'file-content': inFileContent,
  'json-value': inJsonValue,
  'json-key': inJsonKey,
  'graphql-variable': inGraphqlVariable,
  'json-body': asJsonBody,
  'xml-text': inXmlText,
  'xml-attribute': inXmlAttribute,
  'xml-body': asXmlBody,
  'text-body': asTextBody,
} as const satisfies Record<string, Builder>

export type PlaceName = keyof typeof BUILDERS
