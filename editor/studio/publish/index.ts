import { define } from '../../element/index.ts';
import { StudioPublish } from './publish.ts';

define('adisteme-studio-publish', StudioPublish);
